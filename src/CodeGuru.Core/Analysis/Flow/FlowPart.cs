using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Flow;

/// <summary>A piece of a block: a simple statement, or what a compound one evaluates here.</summary>
/// <param name="Statement">Null for an expression.</param>
/// <param name="Expression">Null for a statement.</param>
public sealed record FlowPart(SourceSpan Span, Statement? Statement, Expression? Expression);
