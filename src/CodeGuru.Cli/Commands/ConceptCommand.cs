using System.CommandLine;
using System.CommandLine.Completions;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core.Text;
using CodeGuru.Engine;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru concept</c>: a topic by its name rather than a question.</summary>
internal static class ConceptCommand
{
    public static Command Create(CommandContext context)
    {
        var topic = new Argument<string[]>("TOPIC") { HelpName = "TOPIC", Arity = ArgumentArity.OneOrMore, Description = "A topic (gil, race conditions) or a lesson's slug." };
        topic.CompletionSources.Add(_ => Topics(context));
        var depth = DepthOption.Create();
        var level = LevelOption.Create();
        var command = new Command("concept", "Explain a concept by its name.") { topic, depth, level };
        command.SetAction(async (parse, cancellation) =>
        {
            var text = EscapeSequences.Remove(string.Join(' ', parse.GetValue(topic)!)).Trim();
            if (text.Length == 0) throw UsageErrors.Usage("The topic is empty.", "codeguru concept closures");
            var options = context.Configure(parse);
            var asked = parse.GetValue(level) ?? options.Level.Value;
            using var models = context.OpenModels(parse);
            var events = new Mentor(context.Handbook, models, context.OpenExamples(parse)).ExplainConceptAsync(text, parse.GetValue(depth) ?? options.DepthFor(asked), asked, cancellation);
            var style = context.Style(parse);
            return await AnswerViews.ShowAsync(style, style.IsJson ? events : ReadingLog.FollowAsync(context, events, cancellation)).ConfigureAwait(false);
        });
        return command;
    }

    /// <summary>What can be completed: slugs, with their track and without.</summary>
    private static IEnumerable<CompletionItem> Topics(CommandContext context) =>
        context.Handbook.Summaries.SelectMany(lesson => new[] { lesson.Slug, lesson.Slug[(lesson.Slug.IndexOf('/', StringComparison.Ordinal) + 1)..] }).Distinct().Select(name => new CompletionItem(name));
}
