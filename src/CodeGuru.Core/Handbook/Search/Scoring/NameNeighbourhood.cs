using CodeGuru.Core.Handbook.Search.Asking;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>Where a word stands to the names in a question: "school closures" are not closures, "closures for a school project" are.</summary>
internal static class NameNeighbourhood
{
    /// <summary>Whether nothing but words with topic lies between a word and a name, or "of" binds them.</summary>
    public static bool Touches(Question question, LessonNames names, int at) => !names[at] && (Reaches(question, names, at, -1) || Reaches(question, names, at, 1));

    /// <summary>Whether another clause lies between a word and the nearest name before it.</summary>
    public static bool IsFar(Question question, LessonNames names, int at)
    {
        var words = question.Words;
        for (var before = at - 1; before >= 0; before--)
        {
            if (names[before]) return false;
            if (words[before + 1].Token.AfterBreak || words[before].Text is "for" or "when" or "while" or "because" or "if" or "so" or "to" or "but" or "and" or "where") return true;
        }

        return false;
    }

    private static bool Reaches(Question question, LessonNames names, int at, int step)
    {
        var words = question.Words;
        for (var next = at + step; next >= 0 && next < words.Count; next += step)
        {
            if (words[step < 0 ? next + 1 : next].Token.AfterBreak) return false;
            if (names[next]) return true;
            if (words[next].Weight == 0 && words[next].Language == 0 && !IsLink(question, next, step)) return false;
        }

        return false;
    }

    // Backwards only: in "closure of a bank account" the account belongs to the closure, in "account of a closure" it does not.
    private static bool IsLink(Question question, int at, int step) =>
        step < 0 && (question.Words[at].Text is "of" or "in" || (question.Words[at].Text is "a" or "an" or "the" && at > 0 && question.Words[at - 1].Text is "of" or "in"));
}
