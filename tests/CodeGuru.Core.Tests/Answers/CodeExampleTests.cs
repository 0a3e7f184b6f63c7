using CodeGuru.Core.Answers;

namespace CodeGuru.Core.Tests.Answers;

public sealed class CodeExampleTests
{
    [Fact]
    public void Only_programs_count_and_aliases_have_one_name()
    {
        var examples = CodeExample.In("```json\n{}\n```\n```\nplain\n```\n```py\na\n```\n```output\nx\n```\n```mermaid\nb\n```\n```C#\nc\n```\n");

        Assert.Equal([(1, "python"), (2, "csharp")], examples.Select(example => (example.Number, example.Language)));
    }

    [Fact]
    public void An_output_belongs_to_the_block_before_it_unless_a_heading_comes_between()
    {
        var examples = CodeExample.In(
            "```python\na\n```\nIt prints:\n```output\n1\n```\n```output stderr\n2\n```\n\n```python\nb\n```\n## Other\n```output\n3\n```\n");

        Assert.Equal(("1", "2"), (examples[0].Output?.Code, examples[0].ErrorOutput?.Code));
        Assert.Null(examples[1].Output);
    }

    [Fact]
    public void A_block_continues_the_last_one_of_its_language()
    {
        var examples = CodeExample.In("```python\na = 1\n\n```\n```js\nx\n```\n\n```python continues\nprint(a)\n```\n```output\n1\n```\n");

        Assert.Equal("a = 1\n\nprint(a)\n", examples[2].Code);
        Assert.Equal([2, 3, 10, null], Enumerable.Range(0, 4).Select(i => examples[2].MarkdownLine(i + 1)));
        Assert.Null(examples[2].MarkdownLine(0));
    }

    [Fact]
    public void A_continuing_program_prints_the_earlier_output_first()
    {
        var examples = CodeExample.In("```python\nprint(1)\n```\n```output\n1\n```\n```python continues\nprint(2)\n```\n```output\n2\n```\n");

        Assert.Null(examples[1].ExpectedOutput!.Compare("1\n2\n"));
        Assert.NotNull(examples[1].ExpectedOutput!.Compare("2\n"));
    }

    [Fact]
    public void Nothing_to_continue_is_a_program_of_its_own() =>
        Assert.Empty(Assert.Single(CodeExample.In("```python continues\na\n```\n")).Earlier);
}
