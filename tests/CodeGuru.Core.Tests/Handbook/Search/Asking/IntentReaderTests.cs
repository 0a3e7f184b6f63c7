using CodeGuru.Core.Handbook.Search;

namespace CodeGuru.Core.Tests.Handbook.Search.Asking;

public sealed class IntentReaderTests
{
    [Theory]
    [InlineData("what is a decorator", Intent.Explain)]
    [InlineData("closures", Intent.Explain)]
    [InlineData("difference between threading and asyncio", Intent.Compare)]
    [InlineData("threading vs asyncio", Intent.Compare)]
    [InlineData("should I use threads or asyncio", Intent.Choose)]
    [InlineData("when should I use threads instead of asyncio", Intent.Choose)]
    [InlineData("my thread is stuck, how do I fix it", Intent.Fix)]
    [InlineData("RuntimeError: event loop is already running", Intent.Fix)]
    [InlineData("show me an example of a decorator", Intent.Example)]
    public void What_is_wanted_shows_in_the_words(string question, Intent intent) => Assert.Equal(intent, HandbookIndex.Index.Search(question).Intent);
}
