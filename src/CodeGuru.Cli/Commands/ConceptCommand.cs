using System.CommandLine;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Rendering;
using CodeGuru.Engine;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru concept</c>: a topic by its name rather than a question.</summary>
internal static class ConceptCommand
{
    public static Command Create(CommandContext context)
    {
        var topic = new Argument<string[]>("TOPIC") { Arity = ArgumentArity.OneOrMore, Description = "A topic (gil, race conditions) or a lesson's slug." };
        var depth = DepthOption.Create();
        var command = new Command("concept", "Explain a concept by its name.") { topic, depth };
        command.SetAction(async (parse, cancellation) =>
        {
            var text = string.Join(' ', parse.GetValue(topic)!).Trim();
            if (text.Length == 0) throw UsageErrors.Usage("The topic is empty.", "codeguru concept closures");
            using var models = context.OpenModels(parse);
            var events = new Mentor(context.Handbook, models).ExplainConceptAsync(text, parse.GetValue(depth) ?? context.Configure(parse).Depth.Value, cancellation);
            return await AnswerViews.ShowAsync(context.Style(parse), events).ConfigureAwait(false);
        });
        return command;
    }
}
