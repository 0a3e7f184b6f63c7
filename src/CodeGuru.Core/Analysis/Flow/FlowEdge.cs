namespace CodeGuru.Core.Analysis.Flow;

/// <summary>A way from one block to another, by their numbers.</summary>
public sealed record FlowEdge(int From, int To, FlowEdgeKind Kind);
