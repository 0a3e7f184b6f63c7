namespace CodeGuru.Core.Code;

/// <summary>Something that code declares: a module, a type, a function, a field. Members know their owner; a name may be declared twice.</summary>
public sealed class Symbol
{
    private readonly List<Symbol> members = [];

    public required SymbolKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>Module, owners and name with dots between: <c>pkg.mod.Class.method</c>.</summary>
    public required string QualifiedName { get; init; }

    /// <summary>The declaration with its body, from its first keyword on; decorators stand before it.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Where the name stands; an empty span at the start if it has none.</summary>
    public required SourceSpan NameSpan { get; init; }

    /// <summary>Null for a module.</summary>
    public Symbol? Owner { get; init; }

    /// <summary>Text of the documentation, without its marks and common indentation.</summary>
    public string? Documentation { get; internal set; }

    /// <summary>The words that the language has for it: <c>async</c>, <c>static</c>, <c>private</c>, <c>generator</c>.</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>Who may use it: as it says, or as the language has it where nothing is said.</summary>
    public Visibility Visibility { get; internal set; }

    public IReadOnlyList<Expression> Decorators { get; init; } = [];

    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>A function's result or a field's type, as written.</summary>
    public string? Type { get; init; }

    /// <summary>What a type extends or implements.</summary>
    public IReadOnlyList<Expression> Bases { get; init; } = [];

    /// <summary>Whether it was written without a name, as a lambda, even if it is bound to one at once.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>Whether there may be further declarations of the same type, in this file or others.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether it only holds what is defined here for a type that is declared elsewhere.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>The code within: a function's, a class's, a module's. Null where there is none: a field, a declaration only.</summary>
    public Statement.Block? Body { get; internal set; }

    public IReadOnlyList<Symbol> Members => members;

    public bool IsCallable => Kind is SymbolKind.Function or SymbolKind.Method or SymbolKind.Lambda || (Kind == SymbolKind.Property && Body is not null);

    public bool IsType => Kind is SymbolKind.Class or SymbolKind.Interface or SymbolKind.Enum or SymbolKind.Struct;

    /// <summary>The name within its file, as one would write it behind the path: <c>Class.method</c>.</summary>
    public string LocalName => Owner is { Kind: not SymbolKind.Module } owner ? $"{owner.LocalName}.{Name}" : Name;

    /// <summary>This symbol and everything declared below it, in the order of the text.</summary>
    public IEnumerable<Symbol> WithDescendants()
    {
        yield return this;
        foreach (var member in members)
        {
            foreach (var symbol in member.WithDescendants()) yield return symbol;
        }
    }

    public bool Has(string modifier) => Modifiers.Contains(modifier);

    public override string ToString() => $"{Kind} {QualifiedName}";

    internal void Add(Symbol member) => members.Add(member);
}
