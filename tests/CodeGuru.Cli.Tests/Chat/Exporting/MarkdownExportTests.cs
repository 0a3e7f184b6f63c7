using CodeGuru.Cli.Chat.Exporting;
using CodeGuru.Core.Markdown;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Conversations;

namespace CodeGuru.Cli.Tests.Chat.Exporting;

public sealed class MarkdownExportTests
{
    private const string Text = "# Title\n\nWords.\n\n```python\n# a comment\nx = 1\n```\n\n```mermaid\ngraph TD\n  A --> B\n```\n\n| a | b |\n|---|---|\n| 1 | <script>alert(1)</script> |\n";

    [Fact]
    public void One_question_makes_the_shape_of_the_reference()
    {
        var export = MarkdownExport.Of(new Conversation(1, "Async patterns?", [Question("Explain async"), Answer(Text)]));
        Assert.Equal(
            "# Async patterns: A CodeGuru Explanation\n\nA question answered by CodeGuru.\n\n**Command used:**\n```bash\ncodeguru chat\n```\n\n**Question:**\n\"Explain async\"\n\n---\n\n"
            + "## 🤖 CodeGuru Explanation\n\n##" + Text + "\n---\n\n*This explanation was given by CodeGuru. Answered by me.*\n", export);
    }

    [Fact]
    public void Code_of_every_answer_stays_as_it_was()
    {
        var export = MarkdownExport.Of(new Conversation(1, "Two", [Question("one"), Answer(Text), Question("two\nlines"), Answer(Text)]));
        Assert.Equal(
            FencedBlock.In(Text).Concat(FencedBlock.In(Text)).Select(block => block.Code),
            FencedBlock.In(export).Skip(1).Select(block => block.Code));
        Assert.Contains("## 2. two\n", export, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_was_stopped_in_its_code_does_not_swallow_the_rest()
    {
        var stopped = Answer("Look:\n\n```python\nx = ") with { State = MessageState.Stopped };
        var export = MarkdownExport.Of(new Conversation(1, "t", [Question("q"), stopped]));
        Assert.Contains("x =\n```\n\n*The answer was stopped here.*", export, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_is_one_file_without_scripts()
    {
        var html = HtmlExport.Of(new Conversation(1, "<b>t</b>", [Question("q"), Answer(Text + "\n[x](javascript:alert(1)) ![y](http://e.org/p.png)\n")]), new PlainHighlighter());
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("javascript:", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<title>&lt;b&gt;t&lt;/b&gt;</title>", html, StringComparison.Ordinal);
        Assert.Contains("<td>1</td>", html, StringComparison.Ordinal);
    }

    private static Message Question(string text) => new(1, MessageRole.User, text);

    private static Message Answer(string text) => new(2, MessageRole.Assistant, text) { Source = "*Answered by me.*" };
}
