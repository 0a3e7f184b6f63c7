namespace CodeGuru.Core.Handbook.Composition;

/// <summary>Writes an answer from a lesson: the parts that the depth calls for, what the question emphasises first.</summary>
public static class LessonComposer
{
    private const string CoreConcept = "The core concept";

    /// <param name="lesson">The lesson to tell.</param>
    /// <param name="depth">How far to go.</param>
    /// <param name="level">A beginner gets the plain words as well.</param>
    /// <param name="emphasis">The part to bring forward.</param>
    public static string Compose(Lesson lesson, Depth depth, Level level = Level.Intermediate, Emphasis emphasis = Emphasis.None)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        var answer = new AnswerWriter();
        answer.Title(lesson.Title);
        answer.Paragraph(lesson.Summary);
        var core = false;
        foreach (var part in Order(Select(lesson.Kind, depth, level), emphasis))
        {
            // The front matter's blocks stand where a comparison has its core concepts: first, but for a part that is brought forward.
            if (!core && depth != Depth.Simple && lesson.Kind != LessonKind.Comparison && part != LessonPart.InPlainWords)
            {
                answer.Section(CoreConcept, SubjectBlock.Of(lesson.Subjects[0]));
                core = true;
            }

            if (lesson[part] is { } text) answer.Section(LessonPartNames.Heading(part), text);
        }

        if (depth >= Depth.Deep) answer.Section("Sources", SourceList.Of([lesson]));
        if (lesson.Related.Count > 0) answer.Paragraph("**Related lessons:** " + string.Join(" · ", lesson.Related.Select(slug => $"`{slug}`")));
        return answer.ToString();
    }

    /// <summary>The parts of a lesson that a depth shows.</summary>
    internal static IEnumerable<LessonPart> Select(LessonKind kind, Depth depth, Level level) => LessonPartNames.Of(kind).Where(part => part switch
    {
        LessonPart.InPlainWords => depth is Depth.Simple or Depth.All || level == Level.Beginner,
        LessonPart.Example or LessonPart.KeyDifferences => true,
        LessonPart.CoreConcepts or LessonPart.HowItWorks or LessonPart.Choosing or LessonPart.Pitfalls or LessonPart.BestPractices => depth >= Depth.Detailed,
        LessonPart.UnderTheHood => depth >= Depth.Deep,
        _ => depth == Depth.All,
    });

    private static IEnumerable<LessonPart> Order(IEnumerable<LessonPart> parts, Emphasis emphasis)
    {
        LessonPart? first = emphasis switch
        {
            Emphasis.Example => LessonPart.Example,
            Emphasis.Choosing => LessonPart.Choosing,
            Emphasis.Pitfalls => LessonPart.Pitfalls,
            _ => null,
        };
        return first is null ? parts : parts.OrderBy(part => part is LessonPart.CoreConcepts or LessonPart.InPlainWords ? 0 : part == first ? 1 : 2);
    }
}
