using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Scopes;

/// <summary>A place where a variable is used.</summary>
/// <param name="Function">Whose code it stands in: a function, or a module.</param>
/// <param name="Value">What is assigned, where it is written as one expression for this variable alone.</param>
public sealed record VariableUse(SourceSpan Span, UseKind Kind, Symbol Function, Expression? Value = null)
{
    public bool Writes => Kind is UseKind.Write or UseKind.Update;
}
