using CodeGuru.Core.Handbook.Search;
using CsCheck;

namespace CodeGuru.Core.Tests.Handbook.Search;

public sealed class SearchIndexTests
{
    // Some questions are those of two lessons, and the search may prefer the other.
    private const double MissedShare = 0.05;

    private static readonly string[] TellingWords =
        ["vs", "or", "difference between", "and", "instead of", "asyncio", "C#", "`is`", "==", "decoratr", "\n", "(", "why", "python"];

    private static SearchIndex Index => HandbookIndex.Index;

    public static TheoryData<string> Slugs => [.. HandbookIndex.All.Select(lesson => lesson.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_lesson_is_found_by_slug_title_and_aliases(string slug)
    {
        var lesson = HandbookIndex.All.Single(lesson => lesson.Slug == slug);
        foreach (var topic in lesson.Aliases.Prepend(lesson.Title).Prepend(slug))
        {
            // "Closures" are those of two languages: who says no more may get either.
            var named = HandbookIndex.All.Where(other => other.Title.Contains(topic, StringComparison.OrdinalIgnoreCase)
                || other.Aliases.Concat(other.Subjects.SelectMany(subject => subject.Aliases.Append(subject.Name))).Contains(topic, StringComparer.OrdinalIgnoreCase)).Select(other => other.Slug).Append(slug);
            Assert.True(Index.Lookup(topic) is SearchResult.Found found && named.Contains(found.Slug), $"{topic}: {Index.Lookup(topic)}");
        }
    }

    [Theory]
    [InlineData("python/qzxwvk")]
    [InlineData(" Python/QZXWVK ")]
    [InlineData("qzxwvk")]
    public void A_slug_is_enough_where_no_word_of_the_lesson_is_in_it(string topic)
    {
        var index = SearchIndex.Open(SearchIndexBuilder.Build([.. HandbookIndex.All, HandbookIndex.All[0] with { Slug = "python/qzxwvk" }]));
        Assert.Equal("python/qzxwvk", Assert.IsType<SearchResult.Found>(index.Lookup(topic)).Slug);
    }

    [Fact]
    public void Nearly_every_question_that_a_lesson_lists_is_answered_by_it()
    {
        var all = HandbookIndex.All.SelectMany(lesson => lesson.Questions.Select(question => (lesson.Slug, Question: question))).ToList();
        var missed = all.Where(one => !(Index.Search(one.Question) is SearchResult.Found found && found.Slug == one.Slug)).ToList();
        Assert.True(missed.Count <= all.Count * MissedShare, $"{missed.Count} of {all.Count} are missed:\n{string.Join('\n', missed)}");
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_lesson_ranks_high_for_every_question_it_lists(string slug) => Assert.All(
        HandbookIndex.All.Single(lesson => lesson.Slug == slug).Questions,
        question => Assert.True(Index.Rank(question).Take(5).Contains(slug) || Index.Search(question) is SearchResult.Found { Slug: var found } && found == slug, question));

    [Theory]
    [InlineData("what is THIS in javascript", "javascript/this")]
    [InlineData("  What does `static mean ", "rust/borrowing-and-lifetimes")]
    public void Who_asks_word_for_word_what_a_lesson_lists_gets_it(string question, string slug) =>
        Assert.Equal(slug, Assert.IsType<SearchResult.Found>(Index.Search(question)).Slug);

    [Fact]
    public void What_a_lesson_lists_is_not_its_own_where_another_language_is_wanted()
    {
        Assert.Equal("csharp/value-vs-reference-types", Assert.IsType<SearchResult.Found>(Index.Search("What is boxing?")).Slug);
        Assert.IsType<SearchResult.NotCovered>(Index.Search("What is boxing?", new SearchOptions { Language = "python" }));
    }

    [Fact]
    public void Any_text_gives_the_same_result_each_time() => Gen.String[0, 5000].Sample(
        text => Same(Index.Search(text), Index.Search(text)) && Same(Index.Lookup(text), Index.Lookup(text)) && Index.Rank(text).SequenceEqual(Index.Rank(text)), iter: 40);

    [Fact]
    public void Any_row_of_telling_words_gives_the_same_result_each_time() => Gen.Int[0, TellingWords.Length - 1].Array[0, 30]
        .Select(numbers => string.Join(' ', numbers.Select(number => TellingWords[number]))).Sample(text => Same(Index.Search(text), Index.Search(text)), iter: 200);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("???")]
    public void Nothing_asked_is_not_covered(string question) => Assert.IsType<SearchResult.NotCovered>(Index.Search(question));

    [Fact]
    public void The_same_lessons_build_the_same_bytes() => Assert.True(SearchIndexBuilder.Build(HandbookIndex.All, HandbookIndex.Asked).AsSpan().SequenceEqual(HandbookIndex.Bytes.Span));

    [Fact]
    public void A_handbook_without_lessons_covers_nothing()
    {
        var empty = SearchIndex.Open(SearchIndexBuilder.Build([]));
        Assert.Empty(Assert.IsType<SearchResult.NotCovered>(empty.Search("what is asyncio")).Nearest);
        Assert.Empty(empty.Rank("asyncio"));
        Assert.Empty(empty.Nearest("python/asyncio"));
    }

    [Fact]
    public void Ranked_lessons_have_the_words_best_first_and_no_more_than_the_limit()
    {
        Assert.Equal("python/decorators", Index.Rank("decorators")[0]);
        Assert.Equal(2, Index.Rank("threads", 2).Count);
        Assert.Empty(Index.Rank("qzxwvk"));
    }

    [Fact]
    public void A_misspelled_slug_is_near_the_right_one()
    {
        Assert.Equal("python/asyncio", Index.Nearest("python/asyncoi")[0]);
        Assert.EndsWith("/closures", Index.Nearest("closure")[0], StringComparison.Ordinal);
        Assert.Equal(3, Index.Nearest("zzz").Count);
        Assert.Single(Index.Nearest("gil", 1));
    }

    [Theory]
    [InlineData("py", "python")]
    [InlineData("C#", "csharp")]
    [InlineData("c++", "cpp")]
    [InlineData("TS", "typescript")]
    [InlineData("django", null)]
    [InlineData("klingon", null)]
    [InlineData("", null)]
    [InlineData("python please", null)]
    public void A_language_has_several_names(string name, string? id) => Assert.Equal(id, Index.LanguageOf(name));

    [Fact]
    public void Every_language_is_named_by_its_own_id()
    {
        Assert.Contains("python", Index.Languages);
        Assert.Equal(Index.Languages.Distinct(), Index.Languages);
        Assert.All(Index.Languages, id => Assert.Equal(id, Index.LanguageOf(id)));
    }

    private static bool Same(SearchResult one, SearchResult other) => (one, other) switch
    {
        (SearchResult.NotCovered first, SearchResult.NotCovered second) =>
            first.Nearest.SequenceEqual(second.Nearest) && first.Intent == second.Intent && first.Language == second.Language,
        _ => one == other,
    };
}
