using CodeGuru.Core.Handbook.Search;

namespace CodeGuru.Core.Tests.Handbook.Search.Asking;

public sealed class TypoMenderTests
{
    [Theory]
    [InlineData("what is a decoratr", "python/decorators")]
    [InlineData("explain genrators", "python/generators")]
    [InlineData("asyncoi", "python/asyncio")]
    [InlineData("race conditon", "concepts/race-conditions")]
    [InlineData("what is recursoin", "concepts/recursion")]
    public void A_slip_of_the_fingers_still_finds_the_lesson(string question, string slug) =>
        Assert.Equal(slug, Assert.IsType<SearchResult.Found>(HandbookIndex.Index.Search(question)).Slug);

    [Theory]
    [InlineData("decorator")]
    [InlineData("qzxwvk")]
    [InlineData("abc")]
    public void What_is_known_short_or_like_nothing_is_left_alone(string word) => Assert.All(HandbookIndex.Read(word).Words, read => Assert.False(read.IsMended));
}
