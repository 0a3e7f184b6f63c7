namespace CodeGuru.Core.Code;

/// <summary>Names that come from another module.</summary>
/// <param name="Module">As written: <c>..pkg.mod</c>, <c>./util.js</c>.</param>
/// <param name="Target">The module's qualified name, relative parts resolved.</param>
public sealed record Import(SourceSpan Span, string Module, string Target)
{
    /// <summary>The names taken out of the module; empty where the module itself is bound.</summary>
    public IReadOnlyList<ImportedName> Names { get; init; } = [];

    /// <summary>The name that the module itself is bound to; null where it is not.</summary>
    public string? Alias { get; init; }

    /// <summary>Whether <see cref="Alias"/> is the first part of the target (<c>import a.b</c> binds <c>a</c>).</summary>
    public bool BindsRoot { get; init; }

    /// <summary>Whether every public name is taken.</summary>
    public bool IsWildcard { get; init; }

    /// <summary>Whether the names are only handed on to other files, and mean nothing in this one.</summary>
    public bool IsHandedOn { get; init; }
}
