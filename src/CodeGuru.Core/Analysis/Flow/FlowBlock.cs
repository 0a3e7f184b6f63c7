using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Flow;

/// <summary>Code that runs from its first part to its last, unless it raises.</summary>
/// <param name="Id">Its place in <see cref="ControlFlowGraph.Blocks"/>; the entry's is 0.</param>
/// <param name="Span">Around its parts; empty, where it belongs, if it has none.</param>
public sealed record FlowBlock(int Id, FlowBlockKind Kind, SourceSpan Span, IReadOnlyList<FlowPart> Parts);
