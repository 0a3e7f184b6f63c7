using System.CommandLine;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Rendering;
using CodeGuru.Cli.Rendering.Watching;
using CodeGuru.Engine.Explaining;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Reviewing;
using CodeGuru.Engine.Watching;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru watch</c>: explains code once, and after each save what changed.</summary>
internal static class WatchCommand
{
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
            using var models = context.OpenModels(parse);
            await new WatchTelling(style, new CodeMentor(context.Handbook, models), settings, parse.GetValue(path)!).TellAsync(watch.FollowAsync(parse.GetValue(path)!, cancellation), cancellation).ConfigureAwait(false);
            return 0;
        });
        return command;
    }
}
