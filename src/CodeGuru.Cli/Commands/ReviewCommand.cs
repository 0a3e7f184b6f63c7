using System.CommandLine;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Hosting;
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
        var fix = new Option<bool>("--fix") { Description = "Apply the fixes that are safe, and review what is left." };
        var suggestions = new Option<bool>("--suggestions") { Description = "With --fix or --diff: apply the fixes too that a person should judge." };
        var diff = new Option<bool>("--diff") { Description = "Show what --fix would change, and change nothing." };
        var baseline = new Option<string>("--baseline") { HelpName = "FILE", Description = "Leave out the findings that FILE holds." };
        var writeBaseline = new Option<string>("--write-baseline") { HelpName = "FILE", Description = "Write all findings to FILE, to be left out from then on." };
        var command = new Command("review", "Find common mistakes in code, why they hurt, and what to do about them.") { paths, failOn, fix, suggestions, diff, baseline, writeBaseline, list, explain, noIgnore };
        command.SetAction(async (parse, cancellation) =>
        {
            var style = context.Style(parse);
            if (parse.GetValue(explain) is { } rule) return RuleReport.Explain(style, rule);
            if (parse.GetValue(list)) return RuleReport.List(style);
            if (parse.GetValue(paths) is not { Length: > 0 } named) throw UsageErrors.Usage("There is nothing to review.", "For example: codeguru review src");
            if (parse.GetValue(suggestions) && !parse.GetValue(fix) && !parse.GetValue(diff)) throw UsageErrors.Usage("--suggestions says which fixes to apply.", "Add --fix, or --diff to see them first.");
            var known = parse.GetValue(baseline) is { } file ? Baseline.Read(Path.Combine(context.Host.WorkingFolder, file), file) : null;
            var options = context.Configure(parse);
            using var cache = context.FactsCache(parse);
            var reader = new FactsReader(context.Parser, context.Host.WorkingFolder, new FactsOptions(options.FileKilobytes.Value * 1024L, !parse.GetValue(noIgnore)), cache);
            var facts = await ReadAsync(context, reader, named, cancellation).ConfigureAwait(false);
            var settings = ReviewConfiguration.Read(options, context.Host.WorkingFolder, facts);
            if (parse.GetValue(fix) || parse.GetValue(diff))
            {
                var outcomes = await new Fixer(context.Parser, settings).FixAsync(facts, parse.GetValue(suggestions), cancellation).ConfigureAwait(false);
                if (parse.GetValue(diff))
                {
                    FixReport.WriteDiff(context.Host.Out, outcomes);
                    return (int)ExitCode.Done;
                }

                FixReport.WriteSummary(context.Host.Error, FixedFiles.Write(context.Host.WorkingFolder, outcomes, notice => context.Host.Error.WriteLine($"codeguru: {TerminalText.Sanitise(notice)}")));
                facts = await reader.ReadAsync(named, cancellation).ConfigureAwait(false);
            }

            var review = await CodeReview.OfAsync(facts, settings, cancellation).ConfigureAwait(false);
            if (parse.GetValue(writeBaseline) is { } target)
            {
                ResultFile.Write(Path.Combine(context.Host.WorkingFolder, target), target, Baseline.Write(review), "Name another place with --write-baseline.");
                context.Host.Error.WriteLine($"codeguru: {review.Pitfalls.Count()} findings written to '{TerminalText.SanitiseLine(target)}'; use it with --baseline.");
                return (int)ExitCode.Done;
            }

            foreach (var each in review.Files)
            {
                foreach (var (line, text) in each.Notices) context.Host.Error.WriteLine(TerminalText.Sanitise($"codeguru: {each.File.Path}:{line}: {text}"));
            }

            if (known is not null) review = known.Without(review);
            ReviewReport.Write(style, review);
            var limit = parse.GetValue(failOn) ?? Severity.Warning;
            return (int)(review.Pitfalls.Any(pitfall => pitfall.About.Severity >= limit) ? ExitCode.Findings : ExitCode.Done);
        });
        return command;
    }

    private static async Task<CodeFacts> ReadAsync(CommandContext context, FactsReader reader, string[] named, CancellationToken cancellation)
    {
        var facts = await reader.ReadAsync(named, cancellation).ConfigureAwait(false);
        foreach (var notice in facts.Notices.Concat(facts.Skipped.Select(file => $"Skipped: {file.Reason}")))
            context.Host.Error.WriteLine($"codeguru: {TerminalText.Sanitise(notice)}");
        return facts.Files.Count > 0 ? facts : throw new CodeGuruException(facts.Skipped.Count > 0 ? ExitCode.UnreadableInput : ExitCode.NotFound, "Nothing to review",
            $"There is no file in {string.Join(", ", named.Select(path => $"'{path}'"))} that can be reviewed.", "Folders that .gitignore excludes are read with --no-ignore.");
    }
}
