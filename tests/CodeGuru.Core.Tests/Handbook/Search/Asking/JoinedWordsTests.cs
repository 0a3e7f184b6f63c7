namespace CodeGuru.Core.Tests.Handbook.Search.Asking;

public sealed class JoinedWordsTests
{
    [Fact]
    public void Words_without_the_space_between_them_are_parted() =>
        Assert.Equal(["race", "condition"], HandbookIndex.Read("racecondition").Words.Select(word => word.Text));

    [Theory]
    [InlineData("threading")]
    [InlineData("multiprocessing")]
    [InlineData("contextlib.contextmanager")]
    public void A_known_word_stays_whole(string word) => Assert.Equal(word, Assert.Single(HandbookIndex.Read(word).Words).Text);
}
