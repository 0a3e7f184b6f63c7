using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering.Explanations;

/// <summary>Chooses how explained code is drawn.</summary>
internal static class ExplanationViews
{
    /// <summary>Draws the events as they come; returns what the process ends with.</summary>
    /// <param name="style">How results are written.</param>
    /// <param name="events">Of one target after the other.</param>
    /// <param name="several">Whether more than one target was named.</param>
    public static Task<int> ShowAsync(OutputStyle style, IAsyncEnumerable<MentorEvent> events, bool several)
    {
        var commentary = new Commentary(style.Host.Error, style.IsVerbose, style.DrawsComments);
        IAnswerView view = style.Format switch
        {
            OutputFormat.Json => new JsonExplanationView(style.Host.Out, several),
            OutputFormat.Jsonl => new JsonLinesAnswerView(style.Host.Out),
            OutputFormat.Html => new HtmlExplanationView(style, commentary),
            _ when style.IsDrawn => Drawn(style, commentary),
            _ => new MarkdownExplanationView(style, () => new MarkdownAnswerView(style.Host.Out, commentary)),
        };
        return AnswerViews.ShowAsync(view, events);
    }

    private static TerminalExplanationView Drawn(OutputStyle style, Commentary commentary)
    {
        var terminal = TerminalMarkdown.For(style);
        return new TerminalExplanationView(style, terminal, () => new TerminalAnswerView(terminal, commentary));
    }
}
