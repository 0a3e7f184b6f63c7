namespace CodeGuru.Core.Code;

/// <summary>Something that is opened for a block and closed after it, in any case.</summary>
/// <param name="Target">What it is bound to.</param>
public sealed record Resource(SourceSpan Span, Expression Value, Expression? Target);
