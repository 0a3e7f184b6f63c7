using CodeGuru.Core.Handbook.Search.Storage;
using CodeGuru.Core.Text;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>Finds lessons by their slugs.</summary>
internal static class Slugs
{
    // More edits than that, and the words of a slug tell better what was meant.
    private const int Misspelled = 3;

    /// <summary>The number of the lesson whose slug it is, or whose slug alone ends with it behind the track; -1 for none.</summary>
    public static int Find(string text, IndexLayout layout)
    {
        var wanted = text.Trim().Replace(' ', '-');
        var found = -1;
        for (var i = 0; i < layout.LessonCount; i++)
        {
            var slug = SlugAt(i, layout);
            if (slug.Equals(wanted, StringComparison.OrdinalIgnoreCase)) return i;
            if (!Tail(slug).Equals(wanted, StringComparison.OrdinalIgnoreCase)) continue;
            if (found >= 0) return -1;
            found = i;
        }

        return found;
    }

    /// <summary>Slugs that are spelled alike, then those with the same words, then whatever is spelled least unlike.</summary>
    public static List<string> Near(string slug, IReadOnlyList<string> sameWords, int limit, IndexLayout layout)
    {
        var spelled = new (int Distance, string Slug)[layout.LessonCount];
        for (var i = 0; i < spelled.Length; i++)
        {
            var known = SlugAt(i, layout);
            var distance = EditDistance.Between(slug, known, int.MaxValue - 1);
            if (!slug.Contains('/')) distance = Math.Min(distance, EditDistance.Between(slug, Tail(known), int.MaxValue - 1));
            spelled[i] = (distance, known);
        }

        Array.Sort(spelled, (a, b) => a.Distance != b.Distance ? a.Distance.CompareTo(b.Distance) : string.CompareOrdinal(a.Slug, b.Slug));
        var near = new List<string>();
        foreach (var (distance, known) in spelled)
        {
            if (distance <= Misspelled) AddOnce(known);
        }

        foreach (var known in sameWords) AddOnce(known);
        foreach (var (_, known) in spelled) AddOnce(known);
        return near;

        void AddOnce(string known)
        {
            if (near.Count < limit && !near.Contains(known)) near.Add(known);
        }
    }

    private static string SlugAt(int lesson, IndexLayout layout) =>
        new StringTable(layout[IndexSection.Names])[LessonRecord.Read(layout[IndexSection.Lessons], lesson).Slug];

    private static string Tail(string slug) => slug[(slug.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
