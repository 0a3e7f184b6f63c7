using CodeGuru.Cli.Commands;

namespace CodeGuru.Cli.Checks;

/// <summary>Everything that <c>codeguru check</c> looks at, in the order in which it is shown.</summary>
internal static class CheckList
{
    public static readonly IReadOnlyList<Func<CommandContext, CancellationToken, Task<IReadOnlyList<CheckItem>>>> All =
    [
        InstallationChecks.RunAsync,
        TerminalChecks.RunAsync,
        ToolchainChecks.RunAsync,
    ];
}
