using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Panels;

namespace CodeGuru.Core.Explanations.Composing;

internal static class Complexity
{
    public static string Of(ComplexityFact fact)
    {
        var ways = fact.Cyclomatic == 1 ? fact.Reasons.Count == 0 ? "one way leads through it, without a branch" : "its own code does not branch, but functions written within it do" : $"the cyclomatic complexity is {fact.Cyclomatic}, the cognitive {fact.Cognitive}";
        var reasons = fact.Reasons.Select(reason => $"{Construct(reason.Construct)} on line {reason.Line} (+{reason.Increment})").ToList();
        return $"**Complexity**: {ways}{(reasons.Count == 0 ? "" : $"; what costs a reader most: {Wording.Listed(reasons)}")}{(fact.Level == ComplexityLevel.High ? $". That is more than the usual limits of {ComplexityFact.CyclomaticLimit} and {ComplexityFact.CognitiveLimit}" : "")}.";
    }

    private static string Construct(string construct) => construct switch
    {
        "and" or "or" => $"the “{construct}”",
        "else if" or "else" or "if" or "match" or "switch" or "select" or "case" => $"the {construct}",
        ['a' or 'e' or 'i' or 'o', ..] => $"an {construct}",
        "recursion" => construct,
        _ => $"the {construct}",
    };
}
