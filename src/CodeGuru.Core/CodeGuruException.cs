namespace CodeGuru.Core;

/// <summary>
/// A failure that a person can do something about. <see cref="Exception.Message"/> says what happened; each host shows it in one place.
/// </summary>
/// <param name="exitCode">What the process ends with.</param>
/// <param name="title">What failed, in a few words.</param>
/// <param name="detail">What happened, in a sentence.</param>
/// <param name="hint">What to do about it; null where there is nothing.</param>
/// <param name="inner">The cause.</param>
public sealed class CodeGuruException(ExitCode exitCode, string title, string detail, string? hint = null, Exception? inner = null)
    : Exception(detail, inner)
{
    public ExitCode ExitCode { get; } = exitCode;

    public string Title { get; } = title;

    public string? Hint { get; } = hint;
}
