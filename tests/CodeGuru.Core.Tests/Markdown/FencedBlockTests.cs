using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Tests.Markdown;

public sealed class FencedBlockTests
{
    [Fact]
    public void A_text_may_end_with_an_opening_fence() => Assert.Equal(("js", ""), FencedBlock.In("```js") is [var block] ? (block.Language, block.Code) : default);

    [Fact]
    public void Language_words_code_and_place_are_read()
    {
        const string Text = "Intro\n\n```Python run slow\nprint(1)\n\nprint(2)\n```\nOutro";

        var block = Assert.Single(FencedBlock.In(Text));

        Assert.Equal(("python", "print(1)\n\nprint(2)", 3), (block.Language, block.Code, block.Line));
        Assert.Equal(["run", "slow"], block.Words);
        Assert.StartsWith("```Python", Text[block.Start..block.End], StringComparison.Ordinal);
        Assert.EndsWith("```", Text[block.Start..block.End], StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_in_lists_quotes_and_tildes_are_found_without_their_indent()
    {
        var blocks = FencedBlock.In("- item\n\n  ~~~js\n  a()\n    b()\n  ~~~\n\n> ```c\n> int x;\n> ```\n\n````md\n```\ninner\n```\n````\n");

        Assert.Equal([("js", "a()\n  b()"), ("c", "int x;"), ("md", "```\ninner\n```")], blocks.Select(block => (block.Language, block.Code)));
    }

    [Theory]
    [InlineData("python run", true, false, null)]
    [InlineData("python expect=fail", false, true, null)]
    [InlineData("python norun needs a network", false, false, "needs a network")]
    [InlineData("python norun reason=\"needs a window\"", false, false, "needs a window")]
    [InlineData("python", false, false, null)]
    [InlineData("", false, false, null)]
    public void Words_say_whether_it_is_executed(string info, bool mustRun, bool mustFail, string? notRun)
    {
        var block = Assert.Single(FencedBlock.In($"```{info}\nx\n```"));

        Assert.Equal((mustRun, mustFail, notRun), (block.MustRun, block.MustFail, block.NotRunReason));
    }

    [Fact]
    public void An_unclosed_fence_reaches_to_the_end() =>
        Assert.Equal("print(1)", Assert.Single(FencedBlock.In("```python\nprint(1)")).Code);
}
