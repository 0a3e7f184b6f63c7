using System.CommandLine;
using CodeGuru.Cli.CommandLine;

namespace CodeGuru.Cli.Checks;

/// <summary>Everything that <c>codeguru check</c> looks at, in the order in which it is shown.</summary>
internal static class CheckList
{
    public static readonly IReadOnlyList<Func<CommandContext, ParseResult, CancellationToken, Task<IReadOnlyList<CheckItem>>>> All =
    [
        InstallationChecks.RunAsync,
        ConfigurationChecks.RunAsync,
        ProviderChecks.RunAsync,
        TerminalChecks.RunAsync,
        ToolchainChecks.RunAsync,
    ];
}
