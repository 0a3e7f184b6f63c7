using CodeGuru.Core.Handbook;
using CodeGuru.Core.Handbook.Search;

namespace CodeGuru.Core.Tests.Handbook.Search;

/// <summary>Floors a little below what the retrieval benchmark measures, so that a change which loses answers is noticed.</summary>
public sealed class RetrievalQualityTests
{
    private static readonly string[] WithUncovered = ["uncovered", "unseen", "holdout", "full"];

    private const string NotCovered = "-";

    private static readonly Dictionary<string, Lesson> BySlug = HandbookIndex.All.ToDictionary(lesson => lesson.Slug);

    [Theory]
    [InlineData("covered", 93)]
    [InlineData("full", 95)]
    [InlineData("unseen", 96)]
    [InlineData("holdout", 81)]
    [InlineData("fresh", 92)]
    public void Questions_find_their_lessons(string file, double leastPercent) => AssertAtLeast(leastPercent, Read(file).Where(one => !IsComposed(one) && IsCovered(one)));

    [Fact]
    public void Comparisons_without_a_lesson_are_composed() => AssertAtLeast(90, Read("unseen").Where(IsComposed));

    /// <summary>Families reach across languages: what each side is called says which language it is of.</summary>
    [Theory]
    [InlineData("goroutines vs asyncio", "go/goroutines-and-channels", "python/asyncio")]
    [InlineData("C# records vs Python dataclasses", "csharp/records", "python/dataclasses")]
    [InlineData("C++ smart pointers vs Rust ownership", "cpp/smart-pointers", "rust/ownership")]
    public void Sides_may_be_of_two_languages(string question, string left, string right)
    {
        var composed = Assert.IsType<SearchResult.Composed>(HandbookIndex.Index.Search(question));
        Assert.Equal([left, right], new[] { composed.Left.Slug, composed.Right.Slug }.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("our nightly job writes the same booking twice whenever the network hiccups and someone presses the button again, what is the name for avoiding that", "concepts/idempotency")]
    [InlineData("whenever two people save the form at the same moment one of the two changes is simply gone afterwards", "sql/transactions-and-isolation")]
    public void Who_tells_much_is_answered_with_less_certainty(string question, string slug) =>
        Assert.Equal(slug, Assert.IsType<SearchResult.Found>(HandbookIndex.Index.Search(question)).Slug);

    [Fact]
    public void A_weak_word_of_another_language_makes_no_comparison() =>
        Assert.IsNotType<SearchResult.Composed>(HandbookIndex.Index.Search("await asyncio.gather(*tasks) vs TaskGroup"));

    [Fact]
    public void Questions_out_of_reach_are_not_answered() =>
        AssertAtLeast(98, WithUncovered.SelectMany(Read).Where(one => !IsCovered(one)));

    private static void AssertAtLeast(double percent, IEnumerable<Expected> questions)
    {
        var all = questions.ToList();
        Assert.NotEmpty(all);
        var missed = all.Where(one => !one.Right.Contains(Describe(HandbookIndex.Index.Search(one.Question)))).ToList();
        var share = 100.0 * (all.Count - missed.Count) / all.Count;
        Assert.True(share >= percent, $"{share:0.0} % of {all.Count} are right, and {percent} % at least should be. Missed:\n{string.Join('\n', missed.Select(one => one.Question))}");
    }

    // The format of bench/questions: what is right, several between bars, then a tab and the question.
    private static List<Expected> Read(string file) =>
    [
        .. File.ReadLines(Path.Combine(RepositoryPaths.Root, "bench", "questions", $"{file}.tsv")).Select(line => line.Split('\t', 2))
            .Where(parts => parts.Length == 2).Select(parts => new Expected(parts[1], parts[0].Split('|'))),
    ];

    private static bool IsCovered(Expected expected) => expected.Right[0] != NotCovered;

    private static bool IsComposed(Expected expected) => expected.Right[0].Contains('+', StringComparison.Ordinal);

    private static string Describe(SearchResult result) => result switch
    {
        SearchResult.Found found => found.Slug,
        SearchResult.Composed composed => string.Join('+', new[] { Key(composed.Left), Key(composed.Right) }.Order(StringComparer.Ordinal)),
        _ => NotCovered,
    };

    private static string Key(SubjectReference subject)
    {
        var lesson = BySlug[subject.Slug];
        return lesson.Subjects.Count == 1 ? lesson.Slug : $"{lesson.Track}/{subject.Name.ToLowerInvariant().Replace(' ', '-')}";
    }

    private sealed record Expected(string Question, IReadOnlyList<string> Right);
}
