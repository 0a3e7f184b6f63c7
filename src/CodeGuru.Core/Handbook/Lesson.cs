namespace CodeGuru.Core.Handbook;

/// <summary>A lesson of the handbook: data that is searched, shown, given to a model as reference and executed by the tests.</summary>
public sealed record Lesson
{
    /// <summary>Track and file name: <c>python/asyncio</c>.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required LessonKind Kind { get; init; }

    /// <summary>The language it is about (<c>python</c>); null for a concept of programming in general.</summary>
    public string? Language { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>What people say who have met it and do not know its name: symptoms, messages, names in code. For the search alone.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    public required string Summary { get; init; }

    /// <summary>What it is about: one subject, or the two sides of a comparison.</summary>
    public required IReadOnlyList<Subject> Subjects { get; init; }

    public string? Family { get; init; }

    public IReadOnlyList<string> Related { get; init; } = [];

    public IReadOnlyList<string> Prerequisites { get; init; } = [];

    public IReadOnlyList<LessonSource> Sources { get; init; } = [];

    /// <summary>The versions its examples were run on: <c>Python 3.11</c>.</summary>
    public IReadOnlyList<string> Verified { get; init; } = [];

    public required IReadOnlyList<LessonSection> Sections { get; init; }

    public string Track => Slug[..Slug.IndexOf('/', StringComparison.Ordinal)];

    public string? this[LessonPart part] => Sections.FirstOrDefault(section => section.Part == part)?.Markdown;
}
