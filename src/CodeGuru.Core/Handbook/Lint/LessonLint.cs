namespace CodeGuru.Core.Handbook.Lint;

/// <summary>The bar of the handbook, as far as a program can hold it. A complaint fails the build.</summary>
public static class LessonLint
{
    private static readonly LessonRule[] Rules =
    [
        FrontMatterRules.Check, SectionRules.Check, FenceRules.Check, ProseRules.Check,
    ];

    /// <summary>Checks all lessons, each by itself and against each other.</summary>
    public static void Check(IReadOnlyList<(LessonFile File, Lesson Lesson)> lessons, ICollection<LessonDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(lessons);
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var (file, lesson) in lessons)
        {
            var checkedLesson = new CheckedLesson(file, lesson, diagnostics);
            foreach (var rule in Rules) rule(checkedLesson);
        }

        CrossReferenceRules.Check(lessons, diagnostics);
    }
}
