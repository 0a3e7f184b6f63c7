namespace CodeGuru.Core.Answers;

/// <summary>What is known of one code block of an answer.</summary>
/// <param name="Block">1-based, among the answer's fenced blocks in programming languages.</param>
/// <param name="Language">The fence's language.</param>
/// <param name="Status">Whether it ran as it should: a block that is meant to fail, and failed, has run.</param>
/// <param name="ExitCode">Null where it was not run, or not now.</param>
/// <param name="Seconds">Wall-clock time; null where it was not run now.</param>
/// <param name="Output">What it printed, or null.</param>
/// <param name="Reason">Why it was not run, or how it failed; a block that failed as the answer says has run, and tells here how.</param>
public sealed record ExampleCheck(
    int Block, string Language, ExampleStatus Status, int? ExitCode = null, double? Seconds = null, string? Output = null, string? Reason = null)
{
    /// <summary>Whether the answer itself shows what it printed.</summary>
    public bool IsShown { get; init; }

    /// <summary>The number of the failed block that this one is the correction of.</summary>
    public int? Corrects { get; init; }
}
