namespace CodeGuru.Core.Handbook.Search;

/// <summary>How much a word says of what a question is about, by what is known of it. The scale: an everyday noun is 1.</summary>
internal static class WordWeight
{
    public const float Everyday = 1f;

    /// <summary>In no list and no lesson: the name of something the handbook has never heard of.</summary>
    private const float Unknown = 1.3f;

    private const float Technology = 1.5f;
    private const int ShortestDerived = 6;
    private const float Programming = 0.4f;
    private const float General = 0.6f;
    private const float Neutral = 0.25f;
    private const float Number = 0.1f;

    /// <summary>A number that is rare in the handbook.</summary>
    public const float TellingNumber = 0.6f;

    // Names that askers made up for the example in their question.
    private const float UnknownIdentifier = 0.6f;

    private static readonly string[] DerivedEndings =
    [
        "ly", "ing", "ings", "ed", "ness", "ment", "ments", "able", "ible", "ability", "ous", "ful", "less", "ive", "ize", "ise", "izes", "ized", "ised", "tion", "tions", "sion",
        "wards", "ward", "ance", "ence", "ity", "ally", "ical",
    ];

    public static float Of(string word, WordClasses classes, TokenKind kind, bool isKnown)
    {
        if ((classes & WordClasses.Name) != 0) return Everyday;
        if (kind == TokenKind.Number) return (classes & WordClasses.Strong) != 0 ? Programming : Number;
        if ((classes & WordClasses.Glue) != 0) return 0;
        if ((classes & WordClasses.Language) != 0) return 0;
        if ((classes & WordClasses.Neutral) != 0) return Neutral;
        if ((classes & WordClasses.Programming) != 0) return Programming;
        if ((classes & WordClasses.Technology) != 0) return Technology;
        if ((classes & WordClasses.General) != 0) return General;
        if (kind == TokenKind.Symbol) return Programming;
        if (isKnown || (classes & WordClasses.Everyday) != 0) return Everyday;
        if (kind == TokenKind.Identifier) return UnknownIdentifier;
        return IsDerived(word) ? General : Unknown;
    }

    /// <summary>Whether an ending shows a word that English makes of another one, rather than the name of something.</summary>
    private static bool IsDerived(string word)
    {
        if (word.Length < ShortestDerived) return false;
        foreach (var ending in DerivedEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
