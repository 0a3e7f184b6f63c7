namespace CodeGuru.Core.Analysis.Scopes;

/// <summary>What a <see cref="Scope"/> belongs to.</summary>
public enum ScopeKind
{
    /// <summary>A function's or a module's own code.</summary>
    Function,

    /// <summary>The body of a class or another type.</summary>
    Type,

    /// <summary>A block, a loop, a comprehension within one of these.</summary>
    Block,
}
