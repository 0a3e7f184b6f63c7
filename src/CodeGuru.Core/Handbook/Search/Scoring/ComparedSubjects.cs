using CodeGuru.Core.Handbook.Search.Asking;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>The two subjects that a question compares, by number; -1 where a side names none.</summary>
internal readonly record struct ComparedSubjects(int Left, int Right)
{
    // Weaker names ("process", a changed form) do not make a comparison by being mentioned.
    private const float LeastName = 0.5f;

    // "iterators vs generators": each side is a programmer's everyday word and nothing else.
    private const float LeastNameOfAll = 0.4f;

    /// <summary>Whether the question surely compares, and names both by names of their own.</summary>
    public bool AreNamed { get; private init; }

    public bool AreTwo => Left >= 0 && Right >= 0 && Left != Right;

    /// <summary>The subjects of the sides, or where no sides were found the only two subjects of a question that asks for a comparison.</summary>
    public static ComparedSubjects Of(Question question, IndexLayout layout)
    {
        if (question.Comparison is { } shape)
        {
            var sides = Agreed(question, shape, layout);
            if (sides.AreTwo && shape.IsExplicit) return sides with { AreNamed = IsNamed(question, sides.Left, shape.Left, layout, maybeWeakly: true) && IsNamed(question, sides.Right, shape.Right, layout, maybeWeakly: true) };
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
        // "Go errors vs Python exceptions" says which languages are meant.
        if (SubjectPicker.LanguageNamedIn(question, shape.Left) == one && SubjectPicker.LanguageNamedIn(question, shape.Right) == other) return new ComparedSubjects(left, right);
        // "tasks" beside Python's gather is no word for C#'s Task.
        if (!IsNamed(question, left, shape.Left, layout) || !IsNamed(question, right, shape.Right, layout)) return new ComparedSubjects(-1, -1);
        var likeLeft = SubjectPicker.Pick(question, shape.Right, layout, preferred: one);
        if (LanguageOf(likeLeft, layout) == one) return new ComparedSubjects(left, likeLeft);
        var likeRight = SubjectPicker.Pick(question, shape.Left, layout, preferred: other);
        return new ComparedSubjects(LanguageOf(likeRight, layout) == other ? likeRight : left, right);
    }

    /// <summary>Whether a side has a name of the subject that leaves no doubt, or may be nothing but a name of it.</summary>
    private static bool IsNamed(Question question, int subject, Range side, IndexLayout layout, bool maybeWeakly = false)
    {
        var (start, length) = side.GetOffsetAndLength(question.Words.Count);
        foreach (var hit in question.Names)
        {
            if (hit.Subject < 0 || hit.Start < start || hit.End > start + length) continue;
            if (SubjectRecord.Read(layout[IndexSection.Subjects], hit.Subject).Canonical != subject) continue;
            if (hit.Strength >= LeastName || (maybeWeakly && IsAll(question, hit, start, start + length))) return true;
        }

        return false;
    }

    private static bool IsAll(Question question, NameHit hit, int start, int end)
    {
        if (hit.Strength < LeastNameOfAll) return false;
        for (var w = start; w < end; w++)
        {
            if (question.Words[w].Weight > 0 && (w < hit.Start || w >= hit.End)) return false;
        }

        return true;
    }

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
