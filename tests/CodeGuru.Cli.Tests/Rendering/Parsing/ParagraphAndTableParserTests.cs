namespace CodeGuru.Cli.Tests.Rendering.Parsing;

public sealed class ParagraphAndTableParserTests
{
    [Theory]
    [InlineData("| a |\n|---|")]
    [InlineData("a | b\n-|-")]
    [InlineData("a | b\n- | -")]
    [InlineData("| a | b |\n| :-- | --: |\n| 1 |")]
    [InlineData("> | a |\n> |---|")]
    public void Delimiter_row_makes_a_table(string markdown) => Assert.Contains('┌', Samples.Text(markdown));

    [Theory]
    [InlineData("a | b")]
    [InlineData("a\n---")]
    [InlineData("a\n|---|")]
    [InlineData("    | a |\n    |---|")]
    [InlineData("```\n| a |\n|---|\n```")]
    public void Anything_else_makes_none(string markdown) => Assert.DoesNotContain('┌', Samples.Text(markdown));

    [Fact]
    public void Table_ends_a_paragraph_and_keeps_what_follows_as_a_row() =>
        Assert.Equal(
            """
            Text:

            ┌──────┬─────┐
            │ a    │ b   │
            ├──────┼─────┤
            │ 1    │ 2   │
            │ more │     │
            └──────┴─────┘
            """,
            Samples.Text("Text:\n| a | b |\n|---|---|\n| 1 | 2 |\nmore"));

    [Theory]
    [InlineData("# h", "# h")]
    [InlineData("> q", "│ q")]
    [InlineData("- i", "• i")]
    [InlineData("---", "────────────────────")]
    [InlineData("```\nc\n```", "```\nc\n```")]
    public void Other_blocks_end_a_table(string next, string shown) =>
        Assert.EndsWith("┘\n\n" + shown, Samples.Text("| a |\n|---|\n" + next, width: 20), StringComparison.Ordinal);

    [Theory]
    [InlineData("Title\n===", "# Title")]
    [InlineData("Title\nover lines\n---", "## Title over lines")]
    [InlineData("a\n- - -", "a\n\n────────────────────")]
    [InlineData("> a\n---", "│ a\n\n────────────────────")]
    [InlineData("a\n\n===", "a\n\n===")]
    public void Underlined_paragraph_is_a_heading(string markdown, string shown) => Assert.Equal(shown, Samples.Text(markdown, width: 20));

    [Theory]
    [InlineData("| `a | b` | c |", "`a | b`")]
    [InlineData("| `a \\| b` | c |", "`a | b`")]
    [InlineData("| a \\| b | c |", "a | b")]
    public void Pipes_that_do_not_divide_cells_are_text(string row, string cell) =>
        Assert.Contains($"│ {cell} │ c   │", Samples.Text($"| x | y |\n|---|---|\n{row}"), StringComparison.Ordinal);
}
