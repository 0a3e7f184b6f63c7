using System.CommandLine;
using CodeGuru.Cli.Checks;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Json;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru check</c>: what is installed, configured and reachable.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("check", "Show what is installed, configured and reachable.");
        command.SetAction(async (parse, cancellation) =>
        {
            var items = new List<CheckItem>();
            foreach (var check in CheckList.All)
                items.AddRange(await check(context, parse, cancellation).ConfigureAwait(false));
            var format = parse.GetValue(context.Options.Format);
            if (format is OutputFormat.Json or OutputFormat.Jsonl)
                JsonOutput.Write(context.Host.Out, CheckDocument.Of(items), CodeGuruJson.Default.CheckDocument, indented: format == OutputFormat.Json);
            else
                context.Style(parse).WriteMarkdown(Markdown(items));
            return (int)(items.Max(item => (ExitCode?)item.Failure) ?? ExitCode.Done);
        });
        return command;
    }

    private static string Markdown(IEnumerable<CheckItem> items) => string.Concat(items.Select(item =>
        $"- {Mark(item.Status)} **{item.Name}** — {item.Detail}{(item.Hint is null ? "" : $"  \n  {item.Hint}")}\n"));

    private static string Mark(CheckStatus status) => status switch
    {
        CheckStatus.Ok => "✓",
        CheckStatus.Warning => "!",
        CheckStatus.Missing => "–",
        CheckStatus.Error => "✗",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
