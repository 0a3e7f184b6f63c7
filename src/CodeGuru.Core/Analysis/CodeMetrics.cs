namespace CodeGuru.Core.Analysis;

/// <summary>How large and how involved a piece of code is.</summary>
/// <param name="Cyclomatic">McCabe's number: decisions + 1; of a type or a whole file, the sum over its functions and its own code.</param>
/// <param name="Cognitive">By SonarSource's white paper "Cognitive Complexity" (2023); of a type or a whole file, the sum.</param>
/// <param name="Lines">From the first to the last.</param>
/// <param name="Parameters">As written, a receiver among them.</param>
/// <param name="MaxNesting">Of branches, loops and handlers within each other.</param>
/// <param name="Costs">What the cognitive complexity is made of, in the order of the text.</param>
public sealed record CodeMetrics(int Cyclomatic, int Cognitive, int Lines, int Parameters, int MaxNesting, IReadOnlyList<CognitiveCost> Costs);
