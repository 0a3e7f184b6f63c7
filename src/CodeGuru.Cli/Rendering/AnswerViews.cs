using System.CommandLine;
using CodeGuru.Cli.Commands;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering;

/// <summary>Chooses how an answer is drawn: by the format asked for, and by whether there is a terminal to draw on.</summary>
internal static class AnswerViews
{
    /// <summary>Draws the events as they come; returns what the process ends with.</summary>
    /// <param name="comments">Where it is said what is not the answer; null: on standard error.</param>
    public static async Task<int> ShowAsync(CommandContext context, ParseResult parse, IAsyncEnumerable<MentorEvent> events, TextWriter? comments = null)
    {
        var view = Create(context, parse, comments ?? context.Host.Error);
        await foreach (var step in events.ConfigureAwait(false)) view.Show(step);
        return (int)view.ExitCode;
    }

    private static IAnswerView Create(CommandContext context, ParseResult parse, TextWriter comments) => parse.GetValue(context.Options.Format) switch
    {
        OutputFormat.Json => new JsonAnswerView(context.Host.Out),
        OutputFormat.Jsonl => new JsonLinesAnswerView(context.Host.Out),
        OutputFormat.Text when context.Host.Terminal.IsOutput && !IsPlain(context, parse) =>
            new TerminalAnswerView(TerminalMarkdown.For(context, parse), CommentaryFor(context, parse, comments)),
        _ => new MarkdownAnswerView(context.Host.Out, CommentaryFor(context, parse, comments)),
    };

    private static Commentary CommentaryFor(CommandContext context, ParseResult parse, TextWriter comments) =>
        new(comments, parse.GetValue(context.Options.Verbose), context.Host.Terminal.IsError && !IsPlain(context, parse));

    /// <summary>Shows a text of our own the way answers are shown.</summary>
    public static void WriteMarkdown(CommandContext context, ParseResult parse, string markdown)
    {
        if (parse.GetValue(context.Options.Format) == OutputFormat.Text && context.Host.Terminal.IsOutput && !IsPlain(context, parse))
            TerminalMarkdown.For(context, parse).Write(markdown);
        else
            context.Host.Out.Write(markdown);
    }

    /// <summary>No escape sequence at all: asked for by an option, <c>NO_COLOR</c> (no-color.org), or a terminal that knows none.</summary>
    public static bool IsPlain(CommandContext context, ParseResult parse) =>
        parse.GetValue(context.Options.NoColor) || parse.GetValue(context.Options.Plain)
        || context.Host.Variable("NO_COLOR") is not null || context.Host.Variable("TERM") is null or "dumb";
}
