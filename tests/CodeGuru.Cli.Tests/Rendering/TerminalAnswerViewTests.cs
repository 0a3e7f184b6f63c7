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

    [Fact]
    public void Marks_stand_below_the_blocks_that_are_whole_and_cannot_steer_the_terminal()
    {
        var view = View();
        view.Show(new MentorEvent.TextDelta("```python\nprint(1)\n```\n\nMore"));
        view.Show(new MentorEvent.ExampleChecked(new ExampleCheck(1, "python", ExampleStatus.Ran, 0, 0.05, "1\n\e[31mred\n")));
        view.Show(new MentorEvent.ExampleChecked(new ExampleCheck(2, "python", ExampleStatus.Failed, 1, 0.1, "before", "exit 1 at line 7: NameError: \e]0;x")));
        view.Show(new MentorEvent.TextDelta(" text.\n\n"));
        view.Show(new MentorEvent.Completed(Answer("x")));
        Assert.StartsWith("""
            ```python
            print(1)
            ```
              ✓ example 1 ran in 0.05 s
              │ 1
              │ ␛[31mred
              ✗ example 2: exit 1 at line 7: NameError: ␛]0;x

            More text.

            """, output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_held_back_is_shown_while_examples_still_run()
    {
        var view = View();
        view.Show(new MentorEvent.TextDelta("The last word"));
        view.Show(new MentorEvent.Checking("1 example is still running"));
        Assert.Equal("The last word\n", output.ToString());
        view.Show(new MentorEvent.TextDelta("\n\n### Example 1, corrected\n"));
        view.Show(new MentorEvent.Completed(Answer("x")));
        Assert.StartsWith("The last word\n\n### Example 1, corrected\n\n─", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_of_a_lesson_have_no_mark_each()
    {
        var view = View();
        view.Show(new MentorEvent.Answering(new AnswerSource(SourceKind.Handbook, ["python/gil"])));
        view.Show(new MentorEvent.TextDelta("Text.\n\nMore"));
        view.Show(new MentorEvent.ExampleChecked(new ExampleCheck(1, "python", ExampleStatus.Ran, 0)));
        Assert.Equal("Text.\n", output.ToString());
    }

    public void Dispose() => output.Dispose();

    private static Answer Answer(string markdown) => new() { Question = "q", Markdown = markdown, Source = new AnswerSource(SourceKind.Model, [], "groq", "m") };

    private TerminalAnswerView View() => new(
        new TerminalMarkdown(output, new AnsiCapabilities { Ansi = false }, new RenderOptions { Width = 60, Theme = Theme.None, Highlighter = new PlainHighlighter(), Links = false }),
        new Commentary(TextWriter.Null, verbose: false, canDraw: false));
}
