namespace CodeGuru.Core.Code;

/// <summary>What a <see cref="Symbol"/> is.</summary>
public enum SymbolKind
{
    Module,
    Class,
    Interface,
    Enum,
    Struct,
    Function,
    Method,
    Field,
    Property,

    /// <summary>A function without a name; one that is bound to a name where it is written is a <see cref="Function"/>.</summary>
    Lambda,
}
