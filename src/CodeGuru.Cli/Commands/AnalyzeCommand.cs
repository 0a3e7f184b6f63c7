using System.CommandLine;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Json;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Reviewing;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru analyze</c>: the facts about code, as text or JSON.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(CommandContext context)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Files, or folders with everything in them." };
        var noIgnore = new Option<bool>("--no-ignore") { Description = "Read what .gitignore excludes, and vendored and generated folders." };
        var command = new Command("analyze", "Show the facts about code: outline, control flow, calls, metrics.") { paths, noIgnore };
        command.SetAction(async (parse, cancellation) =>
        {
            var options = new FactsOptions(context.Configure(parse).FileKilobytes.Value * 1024L, !parse.GetValue(noIgnore));
            var named = parse.GetValue(paths)!;
            using var cache = context.FactsCache(parse);
            var facts = await new FactsReader(context.Parser, context.Host.WorkingFolder, options, cache).ReadAsync(named, cancellation).ConfigureAwait(false);
            foreach (var notice in facts.Notices.Concat(facts.Skipped.Select(file => $"Skipped: {file.Reason}")))
                context.Host.Error.WriteLine($"codeguru: {TerminalText.Sanitise(notice)}");
            if (facts.Files.Count == 0)
            {
                throw facts.Skipped.Count > 0
                    ? new CodeGuruException(ExitCode.UnreadableInput, "Nothing could be read", "None of the files could be analysed.", "The reasons stand above.")
                    : new CodeGuruException(ExitCode.NotFound, "Nothing to analyse", $"There is no file in {string.Join(", ", named.Select(path => $"'{path}'"))} whose language can be analysed.",
                        "Folders that .gitignore excludes are read with --no-ignore.");
            }

            if (parse.GetValue(context.Options.Format) is OutputFormat.Json or OutputFormat.Jsonl)
                JsonOutput.Write(context.Host.Out, AnalysisDocument.Of(facts, await CodeReview.OfAsync(facts, ReviewConfiguration.Read(context.Configure(parse), context.Host.WorkingFolder, facts), cancellation).ConfigureAwait(false)), CodeGuruJson.Default.AnalysisDocument, indented: parse.GetValue(context.Options.Format) == OutputFormat.Json);
            else
                context.Style(parse).WriteMarkdown(FactsReport.Markdown(facts));
            return (int)ExitCode.Done;
        });
        return command;
    }
}
