using CodeGuru.Core.Answers.Citations;

namespace CodeGuru.Engine.Explaining.Models;

/// <summary>A paragraph of a model's that says of code what is not so.</summary>
/// <param name="Text">As the model wrote it.</param>
/// <param name="Marked">With a remark behind what is wrong.</param>
internal sealed record FlawedParagraph(string Text, string Marked, IReadOnlyList<Citation> Problems);
