using System.CommandLine;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Rendering;
using CodeGuru.Cli.Rendering.Reviews;
using CodeGuru.Core;
using CodeGuru.Core.Pitfalls;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Reviewing;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru review</c>: the mistakes in code, why they hurt, and what to do.</summary>
internal static class ReviewCommand
{
    public static Command Create(CommandContext context)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Files, or folders with everything in them." };
        var failOn = Choice.Optional<Severity>("--fail-on", "Exit with 1 if anything as severe was found: info, warning (the default) or error.");
        var list = new Option<bool>("--list") { Description = "List all rules." };
        var explain = new Option<string>("--explain") { HelpName = "RULE", Description = "Explain a rule, by its id or name: CG1001." };
        var noIgnore = new Option<bool>("--no-ignore") { Description = "Read what .gitignore excludes, and vendored and generated folders." };
        var command = new Command("review", "Find common mistakes in code, why they hurt, and what to do about them.") { paths, failOn, list, explain, noIgnore };
        command.SetAction(async (parse, cancellation) =>
        {
            var style = context.Style(parse);
            if (parse.GetValue(explain) is { } rule) return RuleReport.Explain(style, rule);
            if (parse.GetValue(list)) return RuleReport.List(style);
            if (parse.GetValue(paths) is not { Length: > 0 } named) throw UsageErrors.Usage("There is nothing to review.", "For example: codeguru review src");
            var options = new FactsOptions(context.Configure(parse).FileKilobytes.Value * 1024L, !parse.GetValue(noIgnore));
            using var cache = context.FactsCache(parse);
            var facts = await new FactsReader(context.Parser, context.Host.WorkingFolder, options, cache).ReadAsync(named, cancellation).ConfigureAwait(false);
            foreach (var notice in facts.Notices.Concat(facts.Skipped.Select(file => $"Skipped: {file.Reason}")))
                context.Host.Error.WriteLine($"codeguru: {TerminalText.Sanitise(notice)}");
            if (facts.Files.Count == 0)
            {
                throw new CodeGuruException(facts.Skipped.Count > 0 ? ExitCode.UnreadableInput : ExitCode.NotFound, "Nothing to review",
                    $"There is no file in {string.Join(", ", named.Select(path => $"'{path}'"))} that can be reviewed.", "Folders that .gitignore excludes are read with --no-ignore.");
            }

            var review = await CodeReview.OfAsync(facts, new ReviewSettings(), cancellation).ConfigureAwait(false);
            ReviewReport.Write(style, review);
            var limit = parse.GetValue(failOn) ?? Severity.Warning;
            return (int)(review.Pitfalls.Any(pitfall => pitfall.About.Severity >= limit) ? ExitCode.Findings : ExitCode.Done);
        });
        return command;
    }
}
