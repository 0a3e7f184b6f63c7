namespace CodeGuru.Core.Code;

/// <summary>A part of a comprehension: <c>for Target in Source</c>, or <c>if Source</c> where there is no target.</summary>
public sealed record ComprehensionClause(SourceSpan Span, Expression? Target, Expression Source, bool IsAsync)
{
    public ClauseRole Role { get; init; }
}
