using CodeGuru.Core.Handbook.Search.Asking;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>The two subjects that a question compares, by number; -1 where a side names none.</summary>
internal readonly record struct ComparedSubjects(int Left, int Right)
{
    // Weaker names ("process", a changed form) do not make a comparison by being mentioned.
    private const float LeastName = 0.5f;

    public bool AreTwo => Left >= 0 && Right >= 0 && Left != Right;

    /// <summary>The subjects of the sides, or where no sides were found the only two subjects of a question that asks for a comparison.</summary>
    public static ComparedSubjects Of(Question question, IndexLayout layout)
    {
        if (question.Comparison is { } shape)
        {
            var sides = Agreed(question, shape, layout);
            if (sides.AreTwo || shape.IsExplicit) return sides;
        }

        return question.IsComparing ? Mentioned(question, layout) : new ComparedSubjects(-1, -1);
    }

    /// <summary>What two languages have a lesson on, is meant in the language of the other side.</summary>
    private static ComparedSubjects Agreed(Question question, ComparisonShape shape, IndexLayout layout)
    {
        var (left, right) = (SubjectPicker.Pick(question, shape.Left, layout), SubjectPicker.Pick(question, shape.Right, layout));
        var (one, other) = (LanguageOf(left, layout), LanguageOf(right, layout));
        if (one == other || one == 0 || other == 0) return new ComparedSubjects(left, right);
        // "tasks" beside Python's gather is no word for C#'s Task.
        if (!IsNamed(question, left, layout) || !IsNamed(question, right, layout)) return new ComparedSubjects(-1, -1);
        var likeLeft = SubjectPicker.Pick(question, shape.Right, layout, preferred: one);
        if (LanguageOf(likeLeft, layout) == one) return new ComparedSubjects(left, likeLeft);
        var likeRight = SubjectPicker.Pick(question, shape.Left, layout, preferred: other);
        return new ComparedSubjects(LanguageOf(likeRight, layout) == other ? likeRight : left, right);
    }

    private static bool IsNamed(Question question, int subject, IndexLayout layout) =>
        question.Names.Any(hit => hit.Subject >= 0 && hit.Strength >= LeastName && SubjectRecord.Read(layout[IndexSection.Subjects], hit.Subject).Canonical == subject);

    private static byte LanguageOf(int subject, IndexLayout layout) => subject < 0 ? (byte)0
        : LessonRecord.Read(layout[IndexSection.Lessons], SubjectRecord.Read(layout[IndexSection.Subjects], subject).Lesson).Language;

    private static ComparedSubjects Mentioned(Question question, IndexLayout layout)
    {
        var found = new ComparedSubjects(-1, -1);
        for (var w = 0; w < question.Words.Count; w++)
        {
            var (subject, end) = SubjectPicker.PickAt(question, w, LeastName, layout);
            if (subject < 0) continue;
            if (found.Left < 0) found = new ComparedSubjects(subject, -1);
            else if (subject != found.Left && found.Right < 0) found = found with { Right = subject };
            else if (subject != found.Left && subject != found.Right) return new ComparedSubjects(-1, -1);
            w = end - 1;
        }

        return found.Right < 0 ? new ComparedSubjects(-1, -1) : found;
    }
}
