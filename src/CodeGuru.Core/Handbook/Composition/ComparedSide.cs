namespace CodeGuru.Core.Handbook.Composition;

/// <summary>A side of a comparison that no lesson makes: the subject and the lesson that tells of it.</summary>
public sealed record ComparedSide(Lesson Lesson, Subject Subject)
{
    /// <summary>The example that shows this subject: the lesson's, or, in a comparison, the part under the subject's name.</summary>
    internal string? Example => Lesson[LessonPart.Example] is { } text
        ? Lesson.Kind == LessonKind.Comparison ? Subsections.Find(text, Subject.Name) : text
        : null;

    /// <summary>The plain words of its lesson, where the lesson is about this subject alone.</summary>
    internal string? PlainWords => Lesson.Kind != LessonKind.Comparison ? Lesson[LessonPart.InPlainWords] : null;

    /// <summary>The first pitfall of its lesson, where the lesson is about this subject alone.</summary>
    internal string? FirstPitfall => Lesson.Kind != LessonKind.Comparison && Lesson[LessonPart.Pitfalls] is { } text ? Subsections.First(text) : null;
}
