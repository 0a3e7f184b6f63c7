using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;
using CodeGuru.Core.Explanations.Remarks;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Says which patterns were recognised: each once, with the evidence of the first place, the names of the others, and what it costs.</summary>
internal static class PatternPoints
{
    public static IEnumerable<string> Of(IEnumerable<CodePattern> patterns)
    {
        foreach (var group in patterns.GroupBy(pattern => pattern.Name))
        {
            var first = group.First();
            var evidence = CodeRemarks.Placed(first.Evidence, first.Within, first.IsClear);
            var others = group.Skip(1).Select(pattern => pattern.Within).OfType<string>().Distinct().Where(other => other != first.Within && (first.IsClear ? !CodeRemarks.Names(evidence, other) : !evidence.Contains(other, StringComparison.Ordinal))).ToList();
            yield return $"**{group.Key}**: {Wording.Sentence(evidence)}{(others.Count == 0 ? "" : $" The same shape is in {Wording.Listed(others, 6)}.")}{(first.TradeOff is { } cost ? $" *Trade-off:* {cost}" : "")}";
        }
    }
}
