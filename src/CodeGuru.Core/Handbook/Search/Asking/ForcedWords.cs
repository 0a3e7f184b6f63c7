namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>Finds words without topic that are themselves the topic: <c>is</c> and <c>with</c> are also things to learn.</summary>
internal static class ForcedWords
{
    public static void Mark(QuestionWord[] words, ComparisonShape? comparison)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].Is(WordClasses.Glue)) continue;
            if (words[i].Token.Quoted || IsUsed(words, i)) words[i].IsForced = true;
        }

        if (comparison is not { } shape) return;
        MarkBareSide(words, shape.Left);
        MarkBareSide(words, shape.Right);
    }

    // "time a block using with", "why use with instead of try": nobody uses a preposition.
    private static bool IsUsed(QuestionWord[] words, int at) =>
        at > 0 && words[at].Text is "with" or "is" && words[at - 1].Text is "using" or "use"
        && (at == words.Length - 1 || words[at + 1].Token.AfterBreak || words[at + 1].Text is "instead" or "rather" or "or" or "statement");

    /// <summary>A side of a comparison that is nothing but words without topic is about them: "== vs is".</summary>
    private static void MarkBareSide(QuestionWord[] words, Range side)
    {
        var (start, length) = side.GetOffsetAndLength(words.Length);
        if (length is 0 or > 3) return;
        for (var i = start; i < start + length; i++)
        {
            if (!words[i].Is(WordClasses.Glue)) return;
        }

        for (var i = start; i < start + length; i++) words[i].IsForced = true;
    }
}
