namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>Tells what somebody wants: an explanation, a comparison, help to choose, a repair, an example.</summary>
internal static class IntentReader
{
    public static Intent Read(QuestionWord[] words, ComparisonShape? comparison)
    {
        var (choose, fix, example, compare) = (false, false, false, comparison is { IsExplicit: true });
        for (var i = 0; i < words.Length; i++)
        {
            var (word, next) = (words[i].Text, i + 1 < words.Length ? words[i + 1].Text : "");
            switch (word)
            {
                case "should" or "choose" or "pick" or "prefer" or "recommend" or "which" or "worth" or "decide":
                case "when" when next is "to" or "should" or "would" or "do" or "is":
                case "better" or "best" when comparison is not null:
                    choose = true;
                    break;
                case "error" or "exception" or "traceback" or "crash" or "crashes" or "freezes" or "hangs" or "broken" or "wrong" or "bug" or "fix" or "stuck":
                case "not" when next is "working" or "work":
                case "doesnt" or "wont" or "cant" when next is "work" or "stop" or "exit" or "run":
                case "why" when next is "does" or "do" or "is" or "are" or "did" or "doesnt" or "isnt" && HasMy(words, i):
                    fix = true;
                    break;
                case "example" or "examples" or "sample" or "samples" or "snippet" or "demo":
                    example = true;
                    break;
                case "difference" or "differences" or "differ" or "compare" or "comparison":
                    compare = true;
                    break;
                default:
                    fix |= IsErrorName(words[i].Token);
                    break;
            }
        }

        if (fix && comparison is null) return Intent.Fix;
        if (compare && !choose) return Intent.Compare;
        if (choose) return comparison is null && words.Length > 0 && words[0].Text is not ("when" or "should" or "which") && example ? Intent.Example : Intent.Choose;
        if (fix) return Intent.Fix;
        if (comparison is not null) return Intent.Choose;
        return example ? Intent.Example : Intent.Explain;
    }

    /// <summary>"Why does my list ..." is a complaint; "why does Python have a GIL" is not.</summary>
    private static bool HasMy(QuestionWord[] words, int from)
    {
        for (var i = from; i < Math.Min(words.Length, from + 6); i++)
        {
            if (words[i].Text is "my" or "i") return true;
        }

        return false;
    }

    private static bool IsErrorName(Token token) =>
        token.Kind == TokenKind.Identifier && (token.Text.EndsWith("error", StringComparison.Ordinal) || token.Text.EndsWith("exception", StringComparison.Ordinal)
            || token.Text.EndsWith("warning", StringComparison.Ordinal));
}
