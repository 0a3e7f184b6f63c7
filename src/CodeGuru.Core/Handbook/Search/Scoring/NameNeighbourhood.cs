using CodeGuru.Core.Handbook.Search.Asking;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>Where a word stands to the names in a question: "school closures" are not closures, "closures for a school project" are.</summary>
internal static class NameNeighbourhood
{
    /// <summary>Whether nothing but words with topic lies between a word and a name behind it.</summary>
    public static bool IsBefore(Question question, LessonNames names, int at) => !names[at] && Reaches(question, names, at, 1);

    /// <summary>Whether nothing but words with topic lies between a word and a name before it, or "of" or "in" binds them.</summary>
    public static bool IsBehind(Question question, LessonNames names, int at) => !names[at] && Reaches(question, names, at, -1);

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
        step < 0 && (IsBond(question.Words[at]) || (question.Words[at].Text is "a" or "an" or "the" && at > 0 && IsBond(question.Words[at - 1])));

    private static bool IsBond(QuestionWord word) => word.Text is "of" or "in";
}
