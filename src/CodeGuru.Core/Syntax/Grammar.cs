namespace CodeGuru.Core.Syntax;

/// <summary>A language as far as its syntax goes: a row of <see cref="GrammarCatalog"/>.</summary>
/// <param name="Id">CodeGuru's name for the language, lower case.</param>
/// <param name="Module">The grammar's name within its own files: <c>tree-sitter-{Module}.wasm</c> exports <c>tree_sitter_{Module}</c>.</param>
public sealed record Grammar(string Id, string Module)
{
    /// <summary>Other first words of a fence that mean this language, lower case; <see cref="Id"/> is one by itself.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>File name endings, dot included, lower case.</summary>
    public IReadOnlyList<string> Extensions { get; init; } = [];

    /// <summary>The grammar folder's query files that colour the language; what it inherits comes first.</summary>
    public IReadOnlyList<string> Highlights { get; init; } = [];

    /// <summary>Embedded files with CodeGuru's own patterns, which win over the authors': for constructs that theirs leave out or get wrong.</summary>
    public IReadOnlyList<string> OwnHighlights { get; init; } = [];

    /// <summary>The query files that tell local names from others; empty where colours do not depend on it.</summary>
    public IReadOnlyList<string> Locals { get; init; } = [];

    /// <summary>Embedded files with what <see cref="Locals"/> leave out.</summary>
    public IReadOnlyList<string> OwnLocals { get; init; } = [];

    /// <summary>The query files that say which parts are written in another language.</summary>
    public IReadOnlyList<string> Injections { get; init; } = [];

    /// <summary>Which of two patterns that colour the same node wins.</summary>
    public PatternOrder Order { get; init; } = PatternOrder.LastWins;

    /// <summary>How a text is put before the grammar: as long as it is, with what the grammar misreads overwritten.</summary>
    public Func<string, string> Reading { get; init; } = text => text;

    public string ModuleFile => $"tree-sitter-{Module}.wasm";

    public string EntryPoint => $"tree_sitter_{Module}";
}
