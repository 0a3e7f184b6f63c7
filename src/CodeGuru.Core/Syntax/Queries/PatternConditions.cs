namespace CodeGuru.Core.Syntax.Queries;

/// <summary>What a pattern demands of its captures' text, and what it says about itself.</summary>
internal sealed record PatternConditions(
    IReadOnlyList<TextCondition> Texts,
    IReadOnlyDictionary<string, string> Properties,
    IReadOnlySet<string> Refuted);
