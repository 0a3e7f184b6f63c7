using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Handbook;

/// <summary>What a list of lessons shows.</summary>
/// <param name="Examples">How many of its code blocks are executed by the tests.</param>
public sealed record LessonSummary(
    string Slug, string Title, LessonKind Kind, string? Language, string? Family, string Summary, int Examples)
{
    public string Track => Slug[..Slug.IndexOf('/', StringComparison.Ordinal)];

    internal static LessonSummary Of(Lesson lesson) => new(
        lesson.Slug, lesson.Title, lesson.Kind, lesson.Language, lesson.Family, lesson.Summary,
        lesson.Sections.Sum(section => FencedBlock.In(section.Markdown).Count(block => block.IsExecuted)));
}
