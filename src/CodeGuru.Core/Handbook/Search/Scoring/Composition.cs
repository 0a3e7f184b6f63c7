using CodeGuru.Core.Handbook.Search.Asking;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>
/// Sets two subjects side by side where the question compares them and no lesson does: those of one family, and others where the question surely compares
/// and names both as their lessons do.
/// </summary>
internal static class Composition
{
    // How much of the question the two lessons have to explain together; the names alone are most of a comparison.
    private const float LeastExplained = 0.45f;

    // Subjects of two families share no table, so that there must be no doubt that these two are meant.
    private const float LeastExplainedOfStrangers = 0.75f;

    public static SearchResult.Composed? TryCompose(Question question, ComparedSubjects compared, EvidenceTable evidence, Candidate[] candidates, IndexLayout layout)
    {
        if (!compared.AreTwo) return null;
        var subjects = layout[IndexSection.Subjects];
        var (one, other) = (SubjectRecord.Read(subjects, compared.Left), SubjectRecord.Read(subjects, compared.Right));
        if (one.Lesson == other.Lesson) return null;
        var areKin = one.Family == other.Family && one.Family != SubjectRecord.NoFamily;
        if (!areKin && !compared.AreNamed) return null;
        if (IsOfAnotherLanguage(question, one.Lesson, layout) || IsOfAnotherLanguage(question, other.Lesson, layout)) return null;
        foreach (var candidate in candidates)
        {
            if (candidate.Features[Feature.BothSides] == 1) return null;
        }

        if (candidates.Length == 0 || IsAboutAThirdLanguage(question, LanguageOf(one, layout), LanguageOf(other, layout))) return null;
        var explained = Explained(question, evidence, one.Lesson, other.Lesson, layout);
        return explained < (areKin ? LeastExplained : LeastExplainedOfStrangers) ? null : new SearchResult.Composed(Reference(one, layout), Reference(other, layout), explained) { Intent = question.Intent };
    }

    /// <summary>Whether the question is about a language of neither side: each may be of its own, as goroutines and asyncio are.</summary>
    private static bool IsAboutAThirdLanguage(Question question, byte one, byte other)
    {
        if (one == 0 || other == 0) return false;
        foreach (var mention in question.Mentions)
        {
            if (!mention.IsBackground && mention.Language != one && mention.Language != other) return true;
        }

        return false;
    }

    private static byte LanguageOf(in SubjectRecord subject, IndexLayout layout) => LessonRecord.Read(layout[IndexSection.Lessons], subject.Lesson).Language;

    /// <summary>Whether a lesson is about a language that the question does not name, while it names another.</summary>
    private static bool IsOfAnotherLanguage(Question question, int lesson, IndexLayout layout)
    {
        var language = LessonRecord.Read(layout[IndexSection.Lessons], lesson).Language;
        var named = false;
        foreach (var mention in question.Mentions)
        {
            if (mention.IsNamed && mention.Language == language) return false;
            named |= mention.IsNamed;
        }

        return named && language != 0;
    }

    private static float Explained(Question question, EvidenceTable evidence, int one, int other, IndexLayout layout)
    {
        var lessons = layout[IndexSection.Lessons];
        var (names, otherNames) = (
            LessonNames.Of(one, LessonRecord.Read(lessons, one), question, layout), LessonNames.Of(other, LessonRecord.Read(lessons, other), question, layout));
        var (row, otherRow) = (Array.IndexOf(evidence.Lessons, one), Array.IndexOf(evidence.Lessons, other));
        var (all, explained) = (0f, 0f);
        for (var w = 0; w < question.Words.Count; w++)
        {
            var weight = Math.Max(names.Weight(question, w), otherNames.Weight(question, w));
            all += weight;
            var degree = names[w] || otherNames[w] ? 1 : Math.Max(row < 0 ? 0 : evidence[row, w].Degree, otherRow < 0 ? 0 : evidence[otherRow, w].Degree);
            explained += weight * degree;
        }

        return all == 0 ? 0 : explained / all;
    }

    private static SubjectReference Reference(in SubjectRecord subject, IndexLayout layout)
    {
        var names = new StringTable(layout[IndexSection.Names]);
        var lesson = LessonRecord.Read(layout[IndexSection.Lessons], subject.Lesson);
        return new SubjectReference(names[lesson.Slug], subject.Index, names[subject.Name]);
    }
}
