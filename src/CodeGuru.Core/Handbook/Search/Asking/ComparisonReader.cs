namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>Finds the two sides of a question that compares: "X vs Y", "difference between X and Y", "X instead of Y", "X or Y".</summary>
internal static class ComparisonReader
{
    // A side is a name and what belongs to it; further away is another part of the sentence.
    private const int LongestSide = 6;

    public static ComparisonShape? Read(QuestionWord[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Text is "vs" or "versus" || (words[i].Text == "v" && i > 0 && i + 1 < words.Length))
                return Around(words, i, i + 1, isExplicit: true);
        }

        return Between(words) ?? Joined(words) ?? Alternative(words);
    }

    /// <summary>Whether any word asks how things differ or relate, or which one to take.</summary>
    public static bool AsksToCompare(QuestionWord[] words)
    {
        foreach (var word in words)
        {
            if (word.Text is "difference" or "differences" or "differ" or "differs" or "different" or "compare" or "compared" or "comparison" or "contrast" or "versus" or "vs"
                or "apart" or "related" or "relate" or "relation" or "relationship" or "same" or "similar" or "common" or "pros" or "cons" or "advantages" or "better" or "best"
                or "or" or "choose" or "choice" or "pick" or "prefer" or "which" or "instead" or "rather" or "against" or "competing" or "alternative" or "distinguish"
                or "distinguishes" or "simply" or "just" or "cant" or "decide" or "fits" or "suits") return true;
        }

        return false;
    }

    /// <summary>"difference between X and Y", "compare X with Y", "differ from", "X compared to Y".</summary>
    private static ComparisonShape? Between(QuestionWord[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Text is "between" or "compare" or "comparing" or "comparison" or "contrast" or "contrasting" or "tradeoffs" or "distinguish" or "distinguishes" or "separates" or "differences" or "difference")
            {
                var start = i + 1 < words.Length && words[i + 1].Text is "between" or "of" or "from" ? i + 2 : i + 1;
                for (var j = start + 1; j < Math.Min(words.Length - 1, start + LongestSide + 1); j++)
                {
                    if (words[j].Text is "and" or "with" or "to" or "from" or "against" && !words[j].Token.AfterBreak)
                        return new ComparisonShape(start..j, RightOf(words, j + 1), IsExplicit: true);
                }
            }
        }

        return null;
    }

    /// <summary>Two words that set apart what stands before and behind: "instead of", "compared to", "better than", "same as".</summary>
    private static ComparisonShape? Joined(QuestionWord[] words)
    {
        for (var i = 1; i + 2 < words.Length; i++)
        {
            var isJoint = (words[i].Text, words[i + 1].Text) is
                ("instead" or "instead_of", "of") or ("rather", "than") or ("compared" or "opposed" or "preferable" or "superior" or "related", "to" or "with")
                or ("better" or "faster" or "slower" or "worse" or "cheaper" or "lighter" or "safer" or "more" or "other" or "different", "than" or "from")
                or ("differ" or "differs" or "different" or "distinct", "from" or "than") or ("same", "as") or ("thing" or "things", "as") or ("just" or "only", "a" or "an");
            if (isJoint && words[i].Text is not ("just" or "only")) return Around(words, i, i + 2, isExplicit: true);
        }

        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (words[i].Text is "over" && ChoosesBefore(words, i)) return Around(words, i, i + 1, isExplicit: true);
        }

        return null;
    }

    /// <summary>"X or Y", and "X and Y" where the question asks how they differ or relate.</summary>
    private static ComparisonShape? Alternative(QuestionWord[] words)
    {
        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (words[i].Text == "or") return Around(words, i, i + 1, isExplicit: false);
        }

        var relates = false;
        foreach (var word in words) relates |= word.Text is "difference" or "differences" or "differ" or "related" or "relate" or "relationship" or "relation" or "same" or "different" or "apart" or "compare";
        for (var i = 1; relates && i + 1 < words.Length; i++)
        {
            if (words[i].Text == "and") return Around(words, i, i + 1, isExplicit: false);
        }

        return null;
    }

    private static bool ChoosesBefore(QuestionWord[] words, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (words[i].Text is "pick" or "choose" or "use" or "prefer" or "favor" or "favour" or "picking" or "choosing" or "using" or "preferred") return true;
        }

        return false;
    }

    private static ComparisonShape? Around(QuestionWord[] words, int leftEnd, int rightStart, bool isExplicit)
    {
        if (leftEnd == 0 || rightStart >= words.Length) return null;
        var start = leftEnd - 1;
        while (start > 0 && leftEnd - start < LongestSide && !words[start].Token.AfterBreak && !OpensSide(words[start - 1])) start--;
        return new ComparisonShape(start..leftEnd, RightOf(words, rightStart), isExplicit);
    }

    private static Range RightOf(QuestionWord[] words, int start)
    {
        var end = Math.Min(start + 1, words.Length);
        while (end < words.Length && end - start < LongestSide && !words[end].Token.AfterBreak && !ClosesSide(words[end])) end++;
        return start..end;
    }

    private static bool OpensSide(QuestionWord word) => word.Text is
        "use" or "using" or "used" or "pick" or "choose" or "prefer" or "explain" or "why" or "when" or "should" or "i" or "would" or "are" or "does" or "do" or "what" or "which"
        or "between" or "about" or "how" or "write" or "have" or "need" or "recommend" or "the" or "a" or "an" or "prefer" or "want" or "try" or "understand" or "learn";

    private static bool ClosesSide(QuestionWord word) => word.Text is
        "for" or "in" or "when" or "which" or "what" or "how" or "why" or "where" or "if" or "because" or "explained" or "difference" or "differences" or "pros" or "to"
        or "related" or "on" or "please" or "example" or "examples" or "better" or "best" or "best_for" or "while" or "really" or "the" or "makes" or "is" or "are" && word.Token.Kind == TokenKind.Word && !word.IsForced;
}
