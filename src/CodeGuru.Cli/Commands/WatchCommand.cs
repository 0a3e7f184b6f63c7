using System.CommandLine;
using System.Runtime.CompilerServices;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Rendering;
using CodeGuru.Cli.Rendering.Explanations;
using CodeGuru.Cli.Rendering.Watching;
using CodeGuru.Core.Analysis.Changes;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Explaining;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Facts.Targets;
using CodeGuru.Engine.Reviewing;
using CodeGuru.Engine.Watching;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru watch</c>: explains code once, and after each save what changed.</summary>
internal static class WatchCommand
{
    /// <summary>More than that in one save is a new file, or another branch: its explanation would be read by nobody.</summary>
    private const int MostExplained = 3;

    public static Command Create(CommandContext context)
    {
        var path = new Argument<string>("PATH") { HelpName = "PATH", Description = "A file, or a folder with everything in it." };
        var depth = DepthOption.Create();
        var noIgnore = new Option<bool>("--no-ignore") { Description = "Read what .gitignore excludes, and vendored and generated folders." };
        var command = new Command("watch", "Explain code while you work on it: after each save, what changed. Ctrl-C ends it.") { path, depth, noIgnore };
        command.SetAction(async (parse, cancellation) =>
        {
            var style = context.Style(parse);
            if (style.Format == OutputFormat.Json) throw UsageErrors.Usage("A watch has no end that one JSON document could wait for.", "Use --format jsonl: an event a line.");
            var options = context.Configure(parse);
            var facts = new FactsOptions(options.FileKilobytes.Value * 1024L, !parse.GetValue(noIgnore));
            var reader = new FactsReader(context.Parser, context.Host.WorkingFolder, facts);
            var settings = new ExplainSettings
            {
                Depth = parse.GetValue(depth) ?? options.DepthFor(options.Level.Value),
                Level = options.Level.Value,
                Diagram = false,
                Review = about => ReviewConfiguration.Read(options, context.Host.WorkingFolder, about),
            };
            var watch = new CodeWatch(reader, context.Parser, context.Host.WorkingFolder, facts, settings.Review, TimeProvider.System);
            var mentor = new CodeMentor(context.Handbook);
            await foreach (var step in watch.FollowAsync(parse.GetValue(path)!, cancellation).ConfigureAwait(false))
            {
                switch (step)
                {
                    case WatchStep.Started started:
                        await ExplanationViews.ShowAsync(style, mentor.ExplainAsync(started.Target, settings, cancellation), several: false).ConfigureAwait(false);
                        context.Host.Error.WriteLine($"codeguru: watching '{TerminalText.SanitiseLine(parse.GetValue(path)!)}'; Ctrl-C ends it.");
                        break;
                    case WatchStep.Changed changed:
                        await ShowAsync(style, mentor, changed, settings, cancellation).ConfigureAwait(false);
                        break;
                    case WatchStep.Broken broken:
                        context.Host.Error.WriteLine(TerminalText.Sanitise($"codeguru: {broken.Path}: syntax error at {broken.Line}:{broken.Column}, waiting"));
                        break;
                    case WatchStep.Gone gone:
                        context.Host.Error.WriteLine(TerminalText.Sanitise($"codeguru: {gone.Path} is gone, waiting for it"));
                        break;
                    case WatchStep.Notice notice:
                        context.Host.Error.WriteLine(TerminalText.Sanitise($"codeguru: {notice.Text}"));
                        break;
                }

                await context.Host.Out.FlushAsync(cancellation).ConfigureAwait(false);
            }

            return 0;
        });
        return command;
    }

    private static async Task ShowAsync(OutputStyle style, CodeMentor mentor, WatchStep.Changed changed, ExplainSettings settings, CancellationToken cancellation)
    {
        var told = ChangeReport.Markdown(changed);
        if (style.Format == OutputFormat.Jsonl) await AnswerViews.ShowAsync(style, OneAsync(new MentorEvent.Notice(told), cancellation)).ConfigureAwait(false);
        else style.WriteMarkdown(told);
        var explained = changed.Changes.Where(change => change.Kind is ChangeKind.Added or ChangeKind.Changed or ChangeKind.Renamed && change.Symbol.Kind != Core.Code.SymbolKind.Module).ToList();
        // What is within something else that changed is told with it.
        explained = [.. explained.Where(change => !explained.Any(other => other != change && other.Symbol.IsCallable && other.Symbol.WithDescendants().Skip(1).Contains(change.Symbol)) && change.After is not null)];
        if (explained.Count > MostExplained) return;
        foreach (var change in explained.Where(change => change.Symbol.IsCallable || change.Kind == ChangeKind.Added))
        {
            var target = new CodeTarget.Declaration(changed.File.Facts, changed.File.File, change.Symbol);
            await ExplanationViews.ShowAsync(style, mentor.ExplainAsync(target, settings, cancellation), several: false).ConfigureAwait(false);
        }
    }

    private static async IAsyncEnumerable<MentorEvent> OneAsync(MentorEvent step, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask.WaitAsync(cancellation).ConfigureAwait(false);
        yield return step;
    }
}
