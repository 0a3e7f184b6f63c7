using CodeGuru.Core.Handbook.Search;

namespace CodeGuru.Core.Tests.Handbook.Search.Asking;

public sealed class LanguageReaderTests
{
    [Theory]
    [InlineData("closures in python", "python")]
    [InlineData("closures in C#", "csharp")]
    [InlineData("threads in C++", "cpp")]
    [InlineData("closures in Go", "go")]
    [InlineData("where does the exception go when a thread dies", null)]
    [InlineData("useEffect and stale closures", "javascript")]
    [InlineData("I know C#, how do Python generators work", "python")]
    [InlineData("coming from Java, what is the GIL in Python", "python")]
    [InlineData("what is a race condition", null)]
    public void The_language_asked_about_is_named_or_implied(string question, string? language) => Assert.Equal(language, HandbookIndex.Index.Search(question).Language);

    [Theory]
    [InlineData("py")]
    [InlineData("Python")]
    [InlineData("python3")]
    public void A_hint_counts_where_the_question_names_none(string hint) =>
        Assert.Equal("python", HandbookIndex.Index.Search("what is a closure", new SearchOptions { Language = hint }).Language);

    [Fact]
    public void A_language_in_the_question_outdoes_the_hint() =>
        Assert.Equal("python", HandbookIndex.Index.Search("what is a closure in python", new SearchOptions { Language = "C#" }).Language);

    [Fact]
    public void A_hint_for_a_language_without_lessons_keeps_those_of_another_away() =>
        Assert.IsType<SearchResult.NotCovered>(HandbookIndex.Index.Search("what is a decorator", new SearchOptions { Language = "rust" }));

    [Fact]
    public void An_unknown_hint_is_none() =>
        Assert.Equal(HandbookIndex.Index.Search("what is a closure"), HandbookIndex.Index.Search("what is a closure", new SearchOptions { Language = "klingon" }));
}
