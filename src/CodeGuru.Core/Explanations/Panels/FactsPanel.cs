namespace CodeGuru.Core.Explanations.Panels;

/// <summary>The facts about some code at a glance: what is shown before any word of prose.</summary>
/// <param name="Name">Of the symbol within its file; else the path.</param>
/// <param name="Kind">In one word, for people: <c>function</c>, <c>class</c>, <c>file</c>, <c>lines</c>, <c>folder</c>.</param>
/// <param name="Place"><c>path:10-42</c>, or a folder's path.</param>
/// <param name="LineCount">Of code and all between.</param>
public sealed record FactsPanel(string Name, string Kind, string Place, string Language, int LineCount)
{
    /// <summary>The words that the language has for it: <c>async</c>, <c>static</c>.</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>As written: <c>limit: int = 10</c>.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>The declared result, as written.</summary>
    public string? Returns { get; init; }

    /// <summary>Null where there is no code that decides anything could be said of.</summary>
    public ComplexityFact? Complexity { get; init; }

    /// <summary>Who is called: by its first call, each once; what the language has built in is left out.</summary>
    public IReadOnlyList<PlacedName> CallsOut { get; init; } = [];

    /// <summary>Who calls it, of the files that were read.</summary>
    public IReadOnlyList<PlacedName> CallsIn { get; init; } = [];

    /// <summary>Exceptions that are raised in it by name.</summary>
    public IReadOnlyList<PlacedName> Raises { get; init; } = [];

    /// <summary>What a type extends, implements or embeds, and who implements it.</summary>
    public IReadOnlyList<TypeRelation> Relations { get; init; } = [];

    /// <summary>What a type, file or folder holds: <c>3 methods</c>, <c>2 fields</c>.</summary>
    public IReadOnlyList<string> Holds { get; init; } = [];

    /// <summary>Modules that a file imports, each once.</summary>
    public IReadOnlyList<string> Imports { get; init; } = [];

    /// <summary>Places that the grammar could not make sense of: <c>12:5</c>, line and column.</summary>
    public IReadOnlyList<string> SyntaxErrors { get; init; } = [];

    public static FactsPanel Of(ExplainedCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Part switch
        {
            ExplainedPart.Declaration { Symbol.IsType: true } type => TypePanel.Of(code, type),
            ExplainedPart.Declaration function => FunctionPanel.Of(code, function),
            ExplainedPart.Lines lines => LinesPanel.Of(code, lines),
            ExplainedPart.File file => FilePanel.Of(code, file.In),
            ExplainedPart.Folder folder => FolderPanel.Of(code, folder.Path),
            _ => throw new InvalidOperationException(code.Part.ToString()),
        };
    }
}
