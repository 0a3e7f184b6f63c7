using CodeGuru.Core.Handbook;
using CodeGuru.Core.Handbook.Compiled;

namespace CodeGuru.Cli.Commands;

/// <summary>Finds the lessons that a few loose words are about.</summary>
internal static class LessonFilter
{
    private const int MostRanked = 5;

    /// <summary>A track's lessons, those that name every word in slug, title or summary, or else the nearest that the search finds.</summary>
    public static IReadOnlyList<LessonSummary> Matching(CompiledHandbook handbook, string words)
    {
        var all = handbook.Summaries.ToList();
        var wanted = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (wanted.Length == 0) return all;
        var named = all.Where(lesson => wanted.All(word => lesson.Track.Equals(word, StringComparison.OrdinalIgnoreCase) || Names(lesson, word))).ToList();
        if (named.Count > 0) return named;
        return [.. handbook.Index.Rank(words, MostRanked).Select(slug => all.First(lesson => lesson.Slug == slug))];
    }

    private static bool Names(LessonSummary lesson, string word) =>
        lesson.Slug.Contains(word, StringComparison.OrdinalIgnoreCase) || lesson.Title.Contains(word, StringComparison.OrdinalIgnoreCase);
}
