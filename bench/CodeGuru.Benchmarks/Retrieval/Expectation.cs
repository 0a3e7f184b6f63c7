using CodeGuru.Core.Handbook;
using CodeGuru.Core.Handbook.Search;

namespace CodeGuru.Benchmarks.Retrieval;

/// <summary>
/// A question and what is right: <c>slug</c>, <c>subject+subject</c> for a composed comparison, several of them between bars, or <c>-</c> where the
/// handbook does not cover it. A subject without a lesson of its own is written like a slug: <c>python/multiprocessing</c>.
/// </summary>
internal sealed record Expectation(string Question, IReadOnlyList<string> Right)
{
    public const string NotCovered = "-";

    public bool IsCovered => Right[0] != NotCovered;

    public bool IsComposed => Right[0].Contains('+', StringComparison.Ordinal);

    public static IReadOnlyList<Expectation> ReadAll(string file) =>
    [
        .. File.ReadLines(file).Where(line => line.Contains('\t', StringComparison.Ordinal)).Select(line => line.Split('\t', 2))
            .Select(parts => new Expectation(parts[1], parts[0].Split('|'))),
    ];

    public bool Accepts(SearchResult result, IReadOnlyDictionary<string, Lesson> lessons) => Right.Contains(Describe(result, lessons));

    /// <summary>A result in the form in which expectations are written.</summary>
    public static string Describe(SearchResult result, IReadOnlyDictionary<string, Lesson> lessons) => result switch
    {
        SearchResult.Found found => found.Slug,
        SearchResult.Composed composed => string.Join('+', new[] { Key(composed.Left, lessons), Key(composed.Right, lessons) }.Order(StringComparer.Ordinal)),
        _ => NotCovered,
    };

    private static string Key(SubjectReference subject, IReadOnlyDictionary<string, Lesson> lessons)
    {
        var lesson = lessons[subject.Slug];
        return lesson.Subjects.Count == 1 ? lesson.Slug : $"{lesson.Track}/{subject.Name.ToLowerInvariant().Replace(' ', '-')}";
    }
}
