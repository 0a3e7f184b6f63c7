using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Tests.Markdown;

public sealed class OpenFenceTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("text", null)]
    [InlineData("```python\nx", "```")]
    [InlineData("```python\nx\n```", null)]
    [InlineData("````md\n```\nx\n```\n", "````")]
    [InlineData("~~~\n```\n", "~~~")]
    [InlineData("- item\n  ```js\n  x", "```")]
    [InlineData("```a`b", null)]
    [InlineData("```\n``` no end", "```")]
    [InlineData("```\nx\n`````  ", null)]
    public void Block_that_is_open_at_the_end(string markdown, string? close) => Assert.Equal(close, OpenFence.In(markdown));
}
