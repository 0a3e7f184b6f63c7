using System.Text.RegularExpressions;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>Pieces of the regular expressions that find claims.</summary>
internal static partial class ClaimWords
{
    /// <summary>What may stand between a subject and its verb.</summary>
    public const string Aux =
        @"(?<aux>(?:(?:may|might|can|could|would|should|will|must|does\s+not|doesn['’]t|do\s+not|cannot|can['’]t|is\s+not|isn['’]t|never|always|also|then|only|simply|just|directly|indirectly|finally|first|next|either|internally|explicitly|implicitly|repeatedly|in\s+turn|eventually|recursively|itself|either|thus|therefore|again|no\s+longer)\s+)*)";

    /// <summary>Marks in a list: <c>a</c>, <c>b</c> and <c>c</c>.</summary>
    public const string List = CitedSentence.Mark + @"(?:\s*(?:,\s*(?:and\s+then\s+|and\s+|or\s+|then\s+)?|\s+and\s+then\s+|\s+and\s+|\s+or\s+|\s+then\s+)(?:the\s+|a\s+|an\s+)?" + CitedSentence.Mark + ")*";

    public static bool IsNegated(string aux) => aux.Contains("not", StringComparison.OrdinalIgnoreCase) || aux.Contains("n't", StringComparison.OrdinalIgnoreCase)
        || aux.Contains("n’t", StringComparison.OrdinalIgnoreCase) || aux.Contains("never", StringComparison.OrdinalIgnoreCase) || aux.Contains("no longer", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the sentence weighs, compares, denies or advises: what it says of how code works need not be said of this code.</summary>
    public static bool IsHedged(string text) => Hedges().IsMatch(text);

    [GeneratedRegex(@"\b(?:not|no|none|never|cannot|without|would|could|should|might|if\s+(?:you|we)|instead|unlike|than|avoid\w*|naive|alternative(?:ly)?|otherwise|were|had|imagine|suppose|consider|prefer|improve\w*|reduce\w*|typically|usually|generally|in\s+general)\b|n['’]t\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hedges();

    /// <summary>Says what is not so, but could be.</summary>
    public static bool IsSupposed(string aux) => aux.Contains("would", StringComparison.OrdinalIgnoreCase) || aux.Contains("could", StringComparison.OrdinalIgnoreCase) || aux.Contains("should", StringComparison.OrdinalIgnoreCase);
}
