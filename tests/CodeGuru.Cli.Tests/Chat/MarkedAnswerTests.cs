using CodeGuru.Cli.Chat;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Conversations;

namespace CodeGuru.Cli.Tests.Chat;

public sealed class MarkedAnswerTests
{
    private const string Text = "Before\n\n```python\nprint(1)\n```\n\n```output\n1\n```\n\nBetween\n\n```text\nno program\n```\n\n```js\nboom()\n```\n\nAfter\n";

    [Fact]
    public void A_mark_stands_under_its_example_and_under_what_it_prints()
    {
        var marked = Of(Text, new ExampleCheck(1, "python", ExampleStatus.Ran, 0, 0.12), new ExampleCheck(2, "javascript", ExampleStatus.Failed, 1, 0.1, null, "line 1: `boom` is <none>"));
        Assert.Contains("```output\n1\n```\n\n*✓ ran in 0.12 s*\n\nBetween", marked, StringComparison.Ordinal);
        Assert.Contains("```js\nboom()\n```\n\n*✗ line 1: \\`boom\\` is \\<none>*\n\nAfter", marked, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_example_printed_is_quoted_where_the_answer_does_not_show_it() =>
        Assert.Equal("```python\nprint('```')\n```\n\n````output\n```\n````\n\n*✓ ran*", Of("```python\nprint('```')\n```", new ExampleCheck(1, "python", ExampleStatus.Ran, 0, null, "```\n")));

    [Fact]
    public void A_mark_that_fits_nowhere_stands_at_the_end()
    {
        var inList = "- item\n\n  ```python\n  x\n  ```\n\nAfter";
        Assert.Equal($"{inList}\n\n*Example 1: – a fragment*\n\n*Example 7: – not run: no Rust here*\n",
            Of(inList, new ExampleCheck(1, "python", ExampleStatus.Fragment), new ExampleCheck(7, "rust", ExampleStatus.NotRun, Reason: "no Rust here")));
    }

    [Fact]
    public void An_answer_of_which_nothing_is_known_stays_as_it_is() => Assert.Equal(Text, Of(Text));

    private static string Of(string text, params ExampleCheck[] examples) => MarkedAnswer.Of(new Message(1, MessageRole.Assistant, text) { Examples = examples });
}
