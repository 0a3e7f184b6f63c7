using CodeGuru.Cli.Rendering;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Syntax;
using Spectre.Console;

namespace CodeGuru.Cli.Tests.Rendering;

public sealed class TerminalAnswerViewTests : IDisposable
{
    private readonly StringWriter output = new() { NewLine = "\n" };

    [Fact]
    public void A_block_is_shown_as_soon_as_it_is_whole()
    {
        var view = View();
        view.Show(new MentorEvent.TextDelta("First para"));
        Assert.Equal("", output.ToString());
        view.Show(new MentorEvent.TextDelta("graph.\n\nSecond"));
        Assert.Equal("First paragraph.\n", output.ToString());
        view.Show(new MentorEvent.Completed(Answer("First paragraph.\n\nSecond")));
        Assert.StartsWith("First paragraph.\n\nSecond\n\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Answered by groq", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_came_before_it_was_broken_off_is_kept()
    {
        var view = View();
        view.Show(new MentorEvent.TextDelta("Half a sen"));
        view.BreakOff();
        Assert.Equal("Half a sen\n", output.ToString());
    }

    [Fact]
    public void Who_answered_is_said_outside_of_a_code_block_that_was_never_closed()
    {
        var view = View();
        view.Show(new MentorEvent.TextDelta("```python\nprint("));
        view.Show(new MentorEvent.Completed(Answer("```python\nprint(")));
        // A rule is drawn, where a code block would show three hyphens.
        Assert.Contains("\n────", output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => output.Dispose();

    private static Answer Answer(string markdown) => new() { Question = "q", Markdown = markdown, Source = new AnswerSource(SourceKind.Model, [], "groq", "m") };

    private TerminalAnswerView View() => new(
        new TerminalMarkdown(output, new AnsiCapabilities { Ansi = false }, new RenderOptions { Width = 60, Theme = Theme.None, Highlighter = new PlainHighlighter(), Links = false }),
        new Commentary(TextWriter.Null, verbose: false, canDraw: false));
}
