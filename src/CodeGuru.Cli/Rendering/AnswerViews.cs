using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering;

/// <summary>Chooses how an answer is drawn: by the format asked for, and by whether there is a terminal to draw on.</summary>
internal static class AnswerViews
{
    /// <summary>Draws the events as they come; returns what the process ends with.</summary>
    /// <param name="style">How results are written.</param>
    /// <param name="events">What happens.</param>
    /// <param name="comments">Where it is said what is not the answer; null: on standard error.</param>
    public static Task<int> ShowAsync(OutputStyle style, IAsyncEnumerable<MentorEvent> events, TextWriter? comments = null) =>
        ShowAsync(Create(style, new Commentary(comments ?? style.Host.Error, style.IsVerbose, style.DrawsComments)), events);

    public static async Task<int> ShowAsync(IAnswerView view, IAsyncEnumerable<MentorEvent> events)
    {
        try
        {
            await foreach (var step in events.ConfigureAwait(false)) view.Show(step);
            view.Finish();
        }
        catch (OperationCanceledException)
        {
            view.BreakOff();
            throw;
        }

        return (int)view.ExitCode;
    }

    private static IAnswerView Create(OutputStyle style, Commentary commentary) => style.Format switch
    {
        OutputFormat.Json => new JsonAnswerView(style.Host.Out),
        OutputFormat.Jsonl => new JsonLinesAnswerView(style.Host.Out),
        _ when style.IsDrawn => new TerminalAnswerView(TerminalMarkdown.For(style), commentary),
        _ => new MarkdownAnswerView(style.Host.Out, commentary),
    };
}
