using CodeGuru.Core.Handbook;

namespace CodeGuru.Cli.Json;

/// <summary><c>lessons --format json</c>.</summary>
internal sealed record LessonsDocument(int Schema, IReadOnlyList<LessonsDocument.Entry> Lessons)
{
    public static LessonsDocument Of(IEnumerable<LessonSummary> lessons, IReadOnlySet<string> read) => new(1, [.. lessons.Select(lesson => new Entry(
        lesson.Slug, lesson.Title, lesson.Track, CamelCase.Of(lesson.Kind), lesson.Language, lesson.Family, lesson.Summary, lesson.Examples, read.Contains(lesson.Slug)))]);

    internal sealed record Entry(
        string Slug, string Title, string Track, string Kind, string? Language, string? Family, string Summary, int Examples, bool Read);
}
