using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Handbook.Lint;

/// <summary>Which sections there must be, in which order, and what each must hold.</summary>
internal static class SectionRules
{
    private const int MinimumSelfChecks = 2;

    public static void Check(CheckedLesson lesson)
    {
        var sections = lesson.Lesson.Sections;
        var wanted = LessonPartNames.Of(lesson.Lesson.Kind);
        if (!sections.Select(section => section.Part).SequenceEqual(wanted))
        {
            lesson.Complain(FirstDeviation(sections, wanted), "section-order",
                $"a {lesson.Lesson.Kind.ToString().ToLowerInvariant()} has these sections in this order: "
                + string.Join(", ", wanted.Select(LessonPartNames.Heading)));
            return;
        }

        foreach (var section in sections)
        {
            if (section.Markdown.Length == 0) lesson.Complain(section.Line, "section-empty", $"'{LessonPartNames.Heading(section.Part)}' is empty");
            switch (section.Part)
            {
                case LessonPart.CoreConcepts or LessonPart.Example when lesson.Lesson.Kind == LessonKind.Comparison:
                    RequireSides(lesson, section);
                    break;
                case LessonPart.KeyDifferences when !section.Markdown.Contains("\n|-", StringComparison.Ordinal) && !section.Markdown.Contains("\n| -", StringComparison.Ordinal):
                    lesson.Complain(section.Line, "table", "the key differences are a table");
                    break;
                case LessonPart.Pitfalls:
                    RequirePitfalls(lesson, section);
                    break;
                case LessonPart.CheckYourself:
                    RequireSelfChecks(lesson, section);
                    break;
            }
        }
    }

    private static int FirstDeviation(IReadOnlyList<LessonSection> sections, IReadOnlyList<LessonPart> wanted)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            if (i >= wanted.Count || sections[i].Part != wanted[i]) return sections[i].Line;
        }

        return sections.Count == 0 ? 1 : sections[^1].Line;
    }

    private static void RequireSides(CheckedLesson lesson, LessonSection section)
    {
        var headings = Headings.In(section.Markdown, level: 3).Select(heading => heading.Text).ToHashSet();
        foreach (var side in lesson.Lesson.Subjects.Where(side => !headings.Contains(side.Name)))
            lesson.Complain(section.Line, "sides", $"'{LessonPartNames.Heading(section.Part)}' has no '### {side.Name}'");
    }

    private static void RequirePitfalls(CheckedLesson lesson, LessonSection section)
    {
        if (Headings.In(section.Markdown, level: 3).Count == 0)
            lesson.Complain(section.Line, "pitfalls", "each pitfall has its own '### ' heading");
        if (!CheckedLesson.Blocks(section).Any(block => block.IsExecuted))
            lesson.Complain(section.Line, "pitfalls", "at least one pitfall shows wrong code that is run");
    }

    private static void RequireSelfChecks(CheckedLesson lesson, LessonSection section)
    {
        if (Headings.In(section.Markdown, level: 3).Count < MinimumSelfChecks)
            lesson.Complain(section.Line, "check-yourself", $"at least {MinimumSelfChecks} questions, each a '### ' heading");
        if (!CheckedLesson.Blocks(section).Any(block => block.IsExecuted))
            lesson.Complain(section.Line, "check-yourself", "at least one question is 'what does this print?', with code that is run");
    }
}
