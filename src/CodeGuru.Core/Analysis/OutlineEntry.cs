using CodeGuru.Core.Analysis.Flow;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis;

/// <summary>A symbol and its facts.</summary>
/// <param name="Line">1-based, of the declaration's first keyword.</param>
/// <param name="Metrics">Null for what has no code.</param>
/// <param name="Flow">Null for types, and for what has no code.</param>
public sealed record OutlineEntry(Symbol Symbol, int Line, int EndLine, CodeMetrics? Metrics, ControlFlowGraph? Flow);
