namespace CodeGuru.Core.Code;

/// <summary>A parameter of a function.</summary>
/// <param name="Type">As written; null if not.</param>
/// <param name="Names">The names that it binds when it is a pattern (<c>{ a, b }</c>); else null.</param>
public sealed record Parameter(string Name, SourceSpan Span, string? Type, Expression? Default, ParameterKind Kind, Expression? Names = null);
