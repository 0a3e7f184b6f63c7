namespace CodeGuru.Core.Code;

/// <summary>A branch of a match or switch.</summary>
/// <param name="Patterns">Alternatives; empty for the default.</param>
/// <param name="FallsThrough">Whether the end of the body goes on with the next case.</param>
public sealed record MatchCase(SourceSpan Span, IReadOnlyList<Pattern> Patterns, Expression? Guard, Statement.Block Body, bool FallsThrough)
{
    /// <summary>Written as the default, without a pattern.</summary>
    public bool IsDefault => Patterns.Count == 0;

    /// <summary>Whether no value passes it by.</summary>
    public bool CatchesAll => Guard is null && (IsDefault || Patterns.Any(pattern => pattern.IsIrrefutable));
}
