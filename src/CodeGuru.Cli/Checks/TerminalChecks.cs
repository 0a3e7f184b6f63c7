using System.CommandLine;
using CodeGuru.Cli.CommandLine;

namespace CodeGuru.Cli.Checks;

/// <summary>The terminal as it is seen from here.</summary>
internal static class TerminalChecks
{
    public static Task<IReadOnlyList<CheckItem>> RunAsync(CommandContext context, ParseResult _1, CancellationToken _2)
    {
        var terminal = context.Host.Terminal;
        var detail = terminal.IsOutput
            ? $"{terminal.Width} columns, TERM={context.Host.Variable("TERM") ?? "(not set)"}{(context.Host.Variable("NO_COLOR") is null ? "" : ", NO_COLOR set")}"
            : "output is not a terminal: plain Markdown is written";
        return Task.FromResult<IReadOnlyList<CheckItem>>([new CheckItem("terminal", CheckStatus.Ok, detail)]);
    }
}
