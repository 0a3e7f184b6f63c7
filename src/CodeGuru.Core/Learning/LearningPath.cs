using CodeGuru.Core.Handbook;

namespace CodeGuru.Core.Learning;

/// <summary>The order in which lessons are best read: what a lesson builds on comes before it.</summary>
public sealed class LearningPath
{
    private readonly Dictionary<string, Lesson> lessons;

    public LearningPath(IEnumerable<Lesson> lessons)
    {
        this.lessons = lessons.ToDictionary(lesson => lesson.Slug);
        Order = [.. Sorted()];
    }

    /// <summary>The slugs, every one after its prerequisites, else by name.</summary>
    public IReadOnlyList<string> Order { get; }

    /// <summary>What a lesson builds on and has not been read; of what the handbook has not, nothing is asked.</summary>
    public IReadOnlyList<string> Missing(string slug, IReadOnlySet<string> read) =>
        [.. lessons[slug].Prerequisites.Where(needed => lessons.ContainsKey(needed) && !read.Contains(needed))];

    /// <summary>The first lesson of a track that is unread and whose prerequisites are read, or else the prerequisite to begin with; null where all is read.</summary>
    public string? Next(string track, IReadOnlySet<string> read)
    {
        var unread = Order.Where(slug => lessons[slug].Track == track && !read.Contains(slug)).ToList();
        return unread.FirstOrDefault(slug => Missing(slug, read).Count == 0)
            ?? (unread.Count == 0 ? null : Order.First(slug => !read.Contains(slug) && Missing(slug, read).Count == 0));
    }

    private IEnumerable<string> Sorted()
    {
        var done = new HashSet<string>();
        foreach (var slug in lessons.Keys.Order(StringComparer.Ordinal))
        {
            foreach (var next in Before(slug, done)) yield return next;
        }
    }

    private IEnumerable<string> Before(string slug, HashSet<string> done)
    {
        // Added first: a circle of prerequisites ends here.
        if (!lessons.TryGetValue(slug, out var lesson) || !done.Add(slug)) yield break;
        foreach (var needed in lesson.Prerequisites.Order(StringComparer.Ordinal))
        {
            foreach (var earlier in Before(needed, done)) yield return earlier;
        }

        yield return slug;
    }
}
