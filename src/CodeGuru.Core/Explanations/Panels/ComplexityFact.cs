using CodeGuru.Core.Analysis;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Panels;

/// <summary>How complex a function is, and why.</summary>
/// <param name="Function">Its name within what is shown, where that holds several: the hardest one.</param>
/// <param name="Reasons">The constructs that cost most, in the order of the text.</param>
public sealed record ComplexityFact(string? Function, int Cyclomatic, int Cognitive, IReadOnlyList<ComplexityReason> Reasons)
{
    /// <summary>McCabe, "A Complexity Measure" (1976), section IV: "a reasonable, but not magical, upper limit".</summary>
    public const int CyclomaticLimit = 10;

    /// <summary>SonarSource's default for cognitive complexity.</summary>
    public const int CognitiveLimit = 15;

    private const int MostReasons = 3;

    public ComplexityLevel Level => Cyclomatic > CyclomaticLimit || Cognitive > CognitiveLimit ? ComplexityLevel.High
        : Cyclomatic > CyclomaticLimit / 2 || Cognitive > CognitiveLimit / 2 ? ComplexityLevel.Moderate : ComplexityLevel.Low;

    public static ComplexityFact Of(CodeFile file, CodeMetrics metrics, string? function) => new(
        function, metrics.Cyclomatic, metrics.Cognitive,
        [.. metrics.Costs.OrderByDescending(cost => cost.Increment).Take(MostReasons).OrderBy(cost => cost.Span.Start)
            .Select(cost => new ComplexityReason(cost.Construct == "match" ? Decision(file.TextOf(cost.Span)) : cost.Construct, file.LineOf(cost.Span), cost.Increment))]);

    /// <summary>The word that the code itself has for a choice among cases.</summary>
    private static string Decision(ReadOnlySpan<char> text)
    {
        var head = text[..(text.IndexOfAny('{', '\n') is >= 0 and var end ? end : text.Length)];
        foreach (var word in (ReadOnlySpan<string>)["switch", "select", "case"])
        {
            if (head.StartsWith(word, StringComparison.Ordinal) || head.TrimEnd().EndsWith($" {word}", StringComparison.Ordinal)) return word;
        }

        return "match";
    }
}
