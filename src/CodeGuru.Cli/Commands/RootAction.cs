using System.CommandLine;
using CodeGuru.Cli.Rendering;
using CodeGuru.Engine;

namespace CodeGuru.Cli.Commands;

/// <summary>What happens when no command is named: piped input is a question; on a terminal, the help.</summary>
internal static class RootAction
{
    public static async Task<int> RunAsync(CommandContext context, ParseResult parse, CancellationToken cancellation)
    {
        var question = await QuestionInput.ReadAsync(context.Host, [], cancellation).ConfigureAwait(false);
        if (question is not null)
            return await AnswerViews.ShowAsync(context, parse, context.Mentor.AskAsync(new Question(question), cancellation)).ConfigureAwait(false);
        return await parse.RootCommandResult.Command.Parse(["--help"]).InvokeAsync(parse.InvocationConfiguration, cancellation).ConfigureAwait(false);
    }
}
