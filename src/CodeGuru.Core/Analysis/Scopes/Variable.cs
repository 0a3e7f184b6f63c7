using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Scopes;

/// <summary>Something that a name stands for within a file: a parameter, a local, an import, a declared function or type.</summary>
public sealed class Variable
{
    private readonly List<VariableUse> uses = [];

    internal Variable(string name, VariableKind kind, Scope scope, SourceSpan span)
    {
        Name = name;
        Kind = kind;
        Scope = scope;
        Span = span;
    }

    public string Name { get; }

    public VariableKind Kind { get; internal set; }

    public Scope Scope { get; }

    /// <summary>Where it is declared, or first bound.</summary>
    public SourceSpan Span { get; }

    /// <summary>The words of its declaration: <c>const</c>, <c>var</c>, <c>static</c>.</summary>
    public IReadOnlyList<string> Modifiers { get; internal set; } = [];

    /// <summary>As written in its declaration.</summary>
    public string? Type { get; internal set; }

    public Parameter? Parameter { get; internal set; }

    /// <summary>The function or type that is declared under the name.</summary>
    public Symbol? Symbol { get; internal set; }

    /// <summary>The dotted path of what is imported under the name: <c>time.sleep</c>.</summary>
    public string? ImportedPath { get; internal set; }

    /// <summary>Where the name is imported again as something else, in the order of the text.</summary>
    internal List<(SourceSpan Span, string Path)> LaterImports { get; } = [];

    /// <summary>In the order of the text; bindings by declarations of parameters, imports, functions and types are not among them.</summary>
    public IReadOnlyList<VariableUse> Uses => uses;

    public IEnumerable<VariableUse> Reads => uses.Where(use => use.Kind is UseKind.Read or UseKind.Update);

    public IEnumerable<VariableUse> Writes => uses.Where(use => use.Writes);

    /// <summary>The value that it always has after its declaration; null if it is given others, or one that is not written out.</summary>
    public Expression? OnlyValue => Kind == VariableKind.Local && Writes.ToList() is [{ Value: { } value, Kind: UseKind.Write }] ? value : null;

    public override string ToString() => $"{Kind} {Name}";

    internal void Add(VariableUse use) => uses.Add(use);
}
