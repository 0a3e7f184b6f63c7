using CodeGuru.Core;

namespace CodeGuru.Cli.Checks;

/// <summary>One line of <c>codeguru check</c>: what is, then what to do about it.</summary>
internal sealed record CheckItem(string Name, CheckStatus Status, string Detail, string? Hint = null)
{
    /// <summary>What the process ends with because of this: something that was asked for is broken.</summary>
    public ExitCode Failure { get; init; } = ExitCode.Done;
}
