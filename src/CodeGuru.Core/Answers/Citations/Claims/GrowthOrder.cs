using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Reading;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>A cost that a sentence names, in a notation or a word.</summary>
/// <param name="Power">Of the input's size; <see cref="Exponential"/> for more than any power.</param>
/// <param name="HasLogarithm">Whether a logarithm stands beside it, or alone for the power 0.</param>
internal sealed partial record GrowthOrder(int Power, bool HasLogarithm, string Said, int Index, int Length)
{
    private const int Exponential = 9;

    public static IEnumerable<GrowthOrder> In(CitedSentence sentence)
    {
        foreach (Match match in Notation().Matches(sentence.Text))
        {
            if (Read(match.Groups["in"].Value) is var (power, log)) yield return new GrowthOrder(power, log, match.Value, match.Index, match.Length);
        }

        foreach (var (mark, index) in sentence.Marks)
        {
            if (Notation().Match(mark.Text) is { Success: true } match && Read(match.Groups["in"].Value) is var (power, log)) yield return new GrowthOrder(power, log, mark.Text, index, 1);
        }

        if (Notation().IsMatch(sentence.Text) || sentence.Marks.Any(each => Notation().IsMatch(each.Mark.Text))) yield break;
        foreach (Match match in Words().Matches(sentence.Text))
        {
            var power = match.Groups["word"].Value.ToLowerInvariant() switch { "constant" or "logarithmic" => 0, "linear" => 1, "quadratic" => 2, "cubic" => 3, _ => Exponential };
            yield return new GrowthOrder(power, match.Groups["word"].Value.StartsWith("log", StringComparison.OrdinalIgnoreCase), match.Value, match.Index, match.Length);
        }
    }

    /// <summary>The power and whether a logarithm stands beside it; null for more than one variable.</summary>
    private static (int Power, bool HasLogarithm)? Read(string order)
    {
        var text = order.Replace(" ", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal).Replace("·", "", StringComparison.Ordinal).ToLowerInvariant();
        return text switch
        {
            "1" => (0, false),
            "logn" or "log(n)" or "log₂n" => (0, true),
            "n" => (1, false),
            "nlogn" or "nlog(n)" => (1, true),
            "n²" or "n^2" or "nn" => (2, false),
            "n³" or "n^3" => (3, false),
            "2ⁿ" or "2^n" or "n!" => (Exponential, false),
            _ => null,
        };
    }

    [GeneratedRegex(@"\b[OΘΘ]\s?\((?<in>(?:[^()]|\([^()]*\))+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Notation();

    [GeneratedRegex(@"\b(?<word>constant|linear|quadratic|cubic|exponential|logarithmic)(?:\s+(?:time|complexity|runtime|running\s+time|cost|scan|search|pass|sweep|growth)|-time)\b|\bmakes\s+(?:it|this|the\s+\p{Ll}+)\s+(?<word>linear|quadratic|cubic|exponential|logarithmic)\b|\b(?:is|are|stays|grows|runs|scales)\s+(?<word>linear|quadratic|cubic|exponential|logarithmic)(?:ly)?\b(?:\s+(?:in|with)\b|(?=\s*[.,;:]|\s*$))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
