using System.Text.RegularExpressions;

namespace CodeGuru.Core.Answers.Citations.Reading;

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

    /// <summary>Whether the sentence is hedged where a claim stands: by its own clause or what leads to it, not by what follows of it.</summary>
    public static bool IsHedged(string text, int index) => IsHedged(text[..End(text, index)]);

    /// <summary>Whether what stands at a place is denied by what stands before it: "neither of them", "nothing in it".</summary>
    public static bool IsDenied(string before) => Denials().IsMatch(before);

    private static int End(string text, int index) => Follow().Match(text, Math.Min(index, text.Length)) is { Success: true } next ? next.Index : text.Length;

    [GeneratedRegex(@"[;:—]|,\s+(?:so|which|and|but|since|because)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Follow();

    [GeneratedRegex(@"\b(?:(?:neither|nor|none\s+of|nothing|nobody|not\s+(?:one|any)\s+of)\b[^,;:.]*|no\s+(?!matter|longer|more|need)\p{Ll}+(?:\s+(?:here|of|in)\b[^,;:.]*)?\s*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Denials();

    /// <summary>Whether the sentence compares, advises or supposes; what it denies is said of this code all the same.</summary>
    public static bool IsWeighed(string text) => Weighing().IsMatch(text);

    [GeneratedRegex(@"\b(?:would|could|should|might|if\s+(?:you|we)|instead|unlike|than|avoid\w*|naive|alternative(?:ly)?|were|had|imagine|suppose|consider|prefer|improve\w*|typically|usually|generally|in\s+general)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Weighing();

    /// <summary>The number that a word or numeral stands for; null for any other.</summary>
    public static int? NumberOf(string word) => word.ToLowerInvariant() switch
    {
        "no" or "zero" => 0,
        "one" or "once" or "a single" => 1,
        "two" or "twice" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        var other => int.TryParse(other, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    /// <summary>Whether a case is named that what is denied is denied of.</summary>
    public static bool IsOneCase(string text) => Cases().IsMatch(text);

    [GeneratedRegex(@"\b(?:if|when|whenever|unless|once|otherwise|as\s+long\s+as|in\s+(?:that|this|such|the)\s+(?:\w+\s+)?case|for\s+(?:an?|the|all|any|other|small|short|empty|flat|most|\p{Ll}+s)\b|for\s+" + CitedSentence.Mark + @"|with(?:out)?\s+(?:an?|the|no|any)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Cases();

    /// <summary>Whether the sentence says something of some case only.</summary>
    public static bool IsConditional(string text) => Conditions().IsMatch(text);

    [GeneratedRegex(@"\b(?:if|when|whenever|with|without|unless|until|once|while|for|in\s+(?:that|this|such|the)\s+(?:other\s+)?case|as\s+long\s+as|otherwise|provided|after|before|where|on|during|except|only|instead|here|rather|but)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Conditions();

    [GeneratedRegex(@"\b(?:not|no|none|never|cannot|without|would|could|should|might|if\s+(?:you|we)|instead|unlike|than|avoid\w*|naive|alternative(?:ly)?|otherwise|were|had|imagine|suppose|consider|prefer|improve\w*|reduce\w*|typically|usually|generally|in\s+general)\b|n['’]t\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hedges();

    /// <summary>Says what is not so, but could be.</summary>
    public static bool IsSupposed(string aux) => aux.Contains("would", StringComparison.OrdinalIgnoreCase) || aux.Contains("could", StringComparison.OrdinalIgnoreCase) || aux.Contains("should", StringComparison.OrdinalIgnoreCase);
}
