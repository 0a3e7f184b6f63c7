using System.CommandLine;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Inputs;
using CodeGuru.Cli.Rendering;
using CodeGuru.Engine;

namespace CodeGuru.Cli.Commands;

/// <summary>What happens when no command is named: piped input is a question; on a terminal, a conversation begins.</summary>
internal static class RootAction
{
    public static async Task<int> RunAsync(CommandContext context, ParseResult parse, CancellationToken cancellation)
    {
        var question = await QuestionInput.ReadAsync(context.Host, [], cancellation).ConfigureAwait(false);
        if (question is not null)
        {
            var options = context.Configure(parse);
            using var models = context.OpenModels(parse);
            await ModelFetch.OfferAsync(context, parse, models, cancellation).ConfigureAwait(false);
            var asked = new Question(question) { Level = options.Level.Value, Depth = options.DepthFor(options.Level.Value) };
            return await AnswerViews.ShowAsync(context.Style(parse), new Mentor(context.Handbook, models, context.OpenExamples(parse)).AskAsync(asked, cancellation)).ConfigureAwait(false);
        }

        if (context.Host.Terminal is { IsInput: true, IsOutput: true }) return await ChatCommand.RunAsync(context, parse, resume: null, cancellation).ConfigureAwait(false);
        return await parse.RootCommandResult.Command.Parse(["--help"]).InvokeAsync(parse.InvocationConfiguration, cancellation).ConfigureAwait(false);
    }
}
