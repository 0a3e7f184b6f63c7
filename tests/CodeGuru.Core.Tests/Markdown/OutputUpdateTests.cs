using CodeGuru.Core.Answers;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Tests.Markdown;

public sealed class OutputUpdateTests
{
    private static string Update(string markdown, params string[] printed)
    {
        var examples = CodeExample.In(markdown);
        return OutputUpdate.Apply(markdown, examples.Zip(printed, (example, text) => new OutputUpdate.Edit(example.Block, example.Output, "output", text)));
    }

    [Fact]
    public void A_wrong_output_is_replaced_and_the_rest_left_as_it_is() =>
        Assert.Equal(
            "Before\n\n```python run\nprint(1)\n```\n\n```output\n1\n2\n```\nAfter\n",
            Update("Before\n\n```python run\nprint(1)\n```\n\n```output\nwrong\n```\nAfter\n", "1\n2"));

    [Fact]
    public void A_missing_output_is_added_after_its_block() =>
        Assert.Equal(
            "```python\nprint(1)\n```\n\n```output\n1\n```\n\n```python\nprint(2)\n```\n\n```output\n2\n```\n",
            Update("```python\nprint(1)\n```\n\n```python\nprint(2)\n```\n", "1", "2"));

    [Fact]
    public void Patterns_that_still_fit_are_kept() =>
        Assert.Contains("took <time>\ntotal 4\n", Update("```python\nx\n```\n```output\ntook <time>\ntotal 3\n```\n", "took 0.3 s\ntotal 4"), StringComparison.Ordinal);

    [Fact]
    public void Lists_and_quotes_keep_their_indent()
    {
        const string Text = "- item\n\n  ```python\n  print(1)\n  ```\n\n> ```python\n> print(2)\n> ```\n>\n> ```output\n> x\n> ```\n";

        Assert.Equal(
            "- item\n\n  ```python\n  print(1)\n  ```\n\n  ```output\n  1\n  ```\n\n> ```python\n> print(2)\n> ```\n>\n> ```output\n> 2\n> ```\n",
            Update(Text, "1", "2"));
    }

    [Fact]
    public void A_fence_in_the_output_gets_a_longer_fence() =>
        Assert.Contains("````output\n```\n````", Update("```python\nx\n```\n", "```"), StringComparison.Ordinal);

    [Fact]
    public void An_updated_text_matches_what_was_printed()
    {
        var text = Update("1. a\n\n   ```js\n   x\n   ```\n\n   ```output\n   old\n   ```\n", "  indented\n\nlast");

        var example = Assert.Single(CodeExample.In(text));
        Assert.Equal("  indented\n\nlast", example.Output!.Code);
    }
}
