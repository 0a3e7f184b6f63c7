namespace CodeGuru.Core.Syntax.Queries;

/// <summary>What the host must know of a compiled query: its capture names, and each pattern's conditions, which tree-sitter leaves to the host.</summary>
internal sealed record QueryPlan(IReadOnlyList<string> CaptureNames, IReadOnlyList<PatternConditions> Patterns);
