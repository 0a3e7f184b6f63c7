using CodeGuru.Core.Handbook.Search.Asking;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>Picks the subject that a side of a comparison names.</summary>
internal static class SubjectPicker
{
    /// <summary>The number of the best named subject, as <see cref="SubjectRecord.Canonical"/>; -1 for none.</summary>
    /// <param name="preferred">The language that decides between equals where the question names none; 0 for any.</param>
    public static int Pick(Question question, Range side, IndexLayout layout, byte preferred = 0)
    {
        var (start, length) = side.GetOffsetAndLength(question.Words.Count);
        var (best, bestScore) = (-1, 0f);
        foreach (var hit in question.Names)
        {
            if (hit.Subject < 0 || hit.Start < start || hit.End > start + length) continue;
            var subject = SubjectRecord.Read(layout[IndexSection.Subjects], hit.Subject);
            var score = ScoreOf(hit, subject, question, side, preferred, layout);
            if (score <= bestScore) continue;
            (best, bestScore) = (subject.Canonical, score);
        }

        return best;
    }

    /// <summary>The subject of the longest name that starts at a word, and where the name ends.</summary>
    public static (int Subject, int End) PickAt(Question question, int start, float leastStrength, IndexLayout layout)
    {
        var longest = 0;
        foreach (var hit in question.Names)
        {
            if (hit.Start == start && hit.Strength >= leastStrength) longest = Math.Max(longest, hit.Length);
        }

        return longest == 0 ? (-1, start + 1) : (Pick(question, start..(start + longest), layout), start + longest);
    }

    // Longer names are meant rather than the shorter ones within them; a lesson's own name outdoes its use as a side; the language decides between equals.
    private static float ScoreOf(NameHit hit, in SubjectRecord subject, Question question, Range side, byte preferred, IndexLayout layout)
    {
        var canonical = SubjectRecord.Read(layout[IndexSection.Subjects], subject.Canonical);
        var lesson = LessonRecord.Read(layout[IndexSection.Lessons], canonical.Lesson);
        var language = LanguageOf(question, side);
        var score = hit.Length + hit.Strength;
        if (lesson.SubjectCount == 1) score += 0.05f;
        if (language != 0 && lesson.Language == language) score += 0.5f;
        if (language == 0 && preferred != 0 && lesson.Language == preferred) score += 0.3f;
        if (language != 0 && lesson.Language != 0 && lesson.Language != language) score -= 0.5f;
        return score;
    }

    private static byte LanguageOf(Question question, Range side) => LanguageNamedIn(question, side) is not 0 and var named ? named : question.Language;

    /// <summary>The language that a side names itself, "closures in Python" too; 0 for none.</summary>
    public static byte LanguageNamedIn(Question question, Range side)
    {
        var (start, length) = side.GetOffsetAndLength(question.Words.Count);
        var end = start + length;
        if (end < question.Words.Count && question.Words[end].Text == "in") end += 2;
        foreach (var mention in question.Mentions)
        {
            if (mention.IsNamed && mention.Word >= start && mention.Word < end) return mention.Language;
        }

        return 0;
    }
}
