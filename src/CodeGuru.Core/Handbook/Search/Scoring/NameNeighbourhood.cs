using CodeGuru.Core.Handbook.Search.Asking;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>Where a word stands to the names in a question: "school closures" are not closures, "closures for a school project" are.</summary>
internal static class NameNeighbourhood
{
    /// <summary>Whether a word stands right before or behind a name, or belongs to it by "of".</summary>
    public static bool Touches(Question question, LessonNames names, int at)
    {
        if (names[at]) return false;
        var words = question.Words;
        for (var before = at - 1; before >= 0 && !words[before + 1].Token.AfterBreak; before--)
        {
            if (names[before]) return true;
            if (!IsLink(words[before]) || (words[before].Text == "of" && (before == 0 || !names[before - 1]))) break;
        }

        for (var after = at + 1; after < words.Count && !words[after].Token.AfterBreak; after++)
        {
            if (names[after]) return true;
            if (words[after].Language == 0) break;
        }

        return false;
    }

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

    private static bool IsLink(QuestionWord word) => word.Language != 0 || word.Text is "of" or "a" or "an" or "the" or "my";
}
