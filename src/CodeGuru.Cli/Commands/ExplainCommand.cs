using System.CommandLine;
using System.Runtime.CompilerServices;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Inputs;
using CodeGuru.Cli.Rendering.Explanations;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Explaining;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Facts.Targets;
using CodeGuru.Engine.Reviewing;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru explain</c>: code taught, from its facts and with a model where there is one.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandContext context)
    {
        var targets = new Argument<string[]>("TARGET")
        {
            HelpName = "TARGET",
            Arity = ArgumentArity.OneOrMore,
            Description = "path, path::Class.method, path:10-40, a folder, or - for standard input with --lang; more than one.",
        };
        var function = new Option<string>("--function", "-f") { HelpName = "NAME", Description = "Explain this function of the file." };
        var className = new Option<string>("--class-name", "-c") { HelpName = "NAME", Description = "Explain this class of the file; with --function, its method." };
        var lines = new Option<string>("--lines") { HelpName = "FROM-TO", Description = "Explain these lines of the file, in context." };
        var language = new Option<string>("--lang") { HelpName = "LANGUAGE", Description = "The language of standard input." };
        var depth = DepthOption.Create();
        var level = LevelOption.Create();
        var diagram = new Option<bool>("--diagram") { Description = "Draw it, however large or plain the picture is." };
        var noDiagram = new Option<bool>("--no-diagram") { Description = "Draw nothing." };
        var noIgnore = new Option<bool>("--no-ignore") { Description = "Read what .gitignore excludes, and vendored and generated folders." };
        var command = new Command("explain", "Explain code: facts, pitfalls and a diagram at once, then the words.") { targets, function, className, lines, language, depth, level, diagram, noDiagram, noIgnore };
        command.SetAction(async (parse, cancellation) =>
        {
            var named = parse.GetValue(targets)!;
            if (parse.GetValue(diagram) && parse.GetValue(noDiagram)) throw UsageErrors.Usage("--diagram and --no-diagram cannot both be meant.", "Leave one out.");
            if (named.Length > 1 && (parse.GetValue(function) ?? parse.GetValue(className) ?? parse.GetValue(lines)) is not null)
                throw UsageErrors.Usage("--function, --class-name and --lines say more of one target, and several are named.", "Name them as path::name or path:10-40.");
            var options = context.Configure(parse);
            var asked = parse.GetValue(level) ?? options.Level.Value;
            var settings = new ExplainSettings
            {
                Depth = parse.GetValue(depth) ?? options.DepthFor(asked),
                Level = asked,
                Diagram = parse.GetValue(diagram) ? true : parse.GetValue(noDiagram) ? false : null,
                DiagramNodes = options.DiagramNodes.Value,
                Review = about => ReviewConfiguration.Read(options, context.Host.WorkingFolder, about),
            };
            using var cache = context.FactsCache(parse);
            var reader = new FactsReader(context.Parser, context.Host.WorkingFolder, new FactsOptions(options.FileKilobytes.Value * 1024L, !parse.GetValue(noIgnore)), cache);
            settings = settings with { Callers = reader.WithCallersAsync };
            var resolver = new TargetResolver(reader, context.Host.WorkingFolder);
            var input = new TargetInput(context.Host, resolver, options.FileKilobytes.Value)
            {
                Language = parse.GetValue(language),
                Function = parse.GetValue(function),
                ClassName = parse.GetValue(className),
                Lines = parse.GetValue(lines),
            };
            // All are looked for before the first is explained: a name that is wrong is told at once.
            var found = new List<CodeTarget>();
            foreach (var target in named) found.Add(await input.ReadAsync(target, cancellation).ConfigureAwait(false));
            using var models = context.OpenModels(parse);
            return await ExplanationViews.ShowAsync(context.Style(parse), ExplainAsync(new CodeMentor(context.Handbook, models), found, settings, cancellation), found.Count > 1).ConfigureAwait(false);
        });
        return command;
    }

    private static async IAsyncEnumerable<MentorEvent> ExplainAsync(CodeMentor mentor, IReadOnlyList<CodeTarget> targets, ExplainSettings settings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var target in targets)
        {
            await foreach (var step in mentor.ExplainAsync(target, settings, cancellation).ConfigureAwait(false)) yield return step;
        }
    }
}
