namespace CodeGuru.Core.Code;

/// <summary>A handler of a try.</summary>
/// <param name="Types">What it catches; empty: everything.</param>
/// <param name="Variable">The name that the exception is bound to.</param>
/// <param name="Filter">A further condition.</param>
public sealed record ExceptionHandler(SourceSpan Span, IReadOnlyList<Expression> Types, string? Variable, Expression? Filter, Statement.Block Body)
{
    public bool CatchesAll { get; init; } = Types.Count == 0 && Filter is null;
}
