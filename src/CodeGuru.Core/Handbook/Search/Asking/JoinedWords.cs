namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>Parts words that were typed without the space between them: "racecondition", "threadpool".</summary>
internal static class JoinedWords
{
    private const int ShortestJoined = 7;
    private const int ShortestPart = 3;

    public static List<Token> Part(List<Token> tokens, Lexicon lexicon)
    {
        var parted = new List<Token>(tokens.Count);
        foreach (var token in tokens)
        {
            var at = SeamOf(token, lexicon);
            if (at == 0)
            {
                parted.Add(token);
                continue;
            }

            parted.Add(token with { Text = token.Text[..at], Called = false });
            parted.Add(token with { Text = token.Text[at..], AfterBreak = false, Capital = false });
        }

        return parted;
    }

    /// <summary>Where a word that nobody knows falls into two that lessons say of themselves; 0 where it does not.</summary>
    private static int SeamOf(Token token, Lexicon lexicon)
    {
        if (token.Kind != TokenKind.Word || token.Text.Length < ShortestJoined || lexicon.FindSurface(token.Text) >= 0 || lexicon.FindTerm(token.Text) >= 0) return 0;
        for (var at = ShortestPart; at <= token.Text.Length - ShortestPart; at++)
        {
            if (IsStrong(token.Text[..at], lexicon) && IsStrong(token.Text[at..], lexicon)) return at;
        }

        return 0;
    }

    private static bool IsStrong(string word, Lexicon lexicon) =>
        lexicon.FindSurface(word) is >= 0 and var surface && (lexicon.Surface(surface).Classes & WordClasses.Strong) != 0;
}
