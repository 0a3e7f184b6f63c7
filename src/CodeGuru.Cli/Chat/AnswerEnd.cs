using CodeGuru.Core;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Chat;

/// <summary>How an answer ended.</summary>
/// <param name="Answer">The whole; null where it was cut short.</param>
/// <param name="WasStopped">The person stopped it.</param>
/// <param name="Error">Why it failed.</param>
internal sealed record AnswerEnd(Answer? Answer, bool WasStopped = false, CodeGuruException? Error = null);
