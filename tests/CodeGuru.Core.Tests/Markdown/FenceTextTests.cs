using CodeGuru.Core.Markdown;
using CsCheck;

namespace CodeGuru.Core.Tests.Markdown;

public sealed class FenceTextTests
{
    [Theory]
    [InlineData("print(1)", "```py\nprint(1)\n```\n")]
    [InlineData("```\ninner\n```", "````py\n```\ninner\n```\n````\n")]
    [InlineData("a ````` b", "``````py\na ````` b\n``````\n")]
    [InlineData("", "```py\n\n```\n")]
    public void A_block_is_closed_by_nothing_in_it(string code, string markdown) => Assert.Equal(markdown, FenceText.Of("py", code));

    [Fact]
    public void Whatever_stands_in_it_is_read_back() =>
        Gen.OneOf(Gen.OneOf((string[])["```", "````", "~~~", "\n", "  "]), Gen.String[Gen.Char['a', 'z'], 0, 5]).Array[0, 8].Select(string.Concat).Sample(code =>
            Assert.Equal(code, Assert.Single(FencedBlock.In(FenceText.Of("py", code))).Code));
}
