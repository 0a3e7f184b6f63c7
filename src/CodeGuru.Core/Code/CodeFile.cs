using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Code;

/// <summary>A file as the common model knows it: the same for every language.</summary>
/// <param name="Path">Relative to the analysed root, with slashes.</param>
/// <param name="Language">For people and for choosing rules; analyses never ask.</param>
/// <param name="Module">Its body is the file's own code, its members are what the file declares.</param>
/// <param name="Conventions">What the language means by names and assignments.</param>
public sealed record CodeFile(string Path, string Language, string Text, LineMap Lines, Symbol Module, Conventions Conventions)
{
    /// <summary>The package or namespace that the file's declarations are in, which other files may share; empty for the nameless one.</summary>
    public required string Space { get; init; }

    public IReadOnlyList<Import> Imports { get; init; } = [];

    public IReadOnlyList<CodeProblem> Problems { get; init; } = [];

    /// <summary>Number of lines; a line end at the very end begins no further one.</summary>
    public int LineCount => Text.Length == 0 ? 0 : Lines.Count - (Text[^1] == '\n' ? 1 : 0);

    /// <summary>A qualified name without the module that every name of this file begins with.</summary>
    public string LocalName(string qualifiedName)
    {
        var module = Module.QualifiedName + ".";
        return qualifiedName.StartsWith(module, StringComparison.Ordinal) ? qualifiedName[module.Length..] : qualifiedName;
    }

    /// <summary>The local name of a qualified name, as those who write the language would write it.</summary>
    public string ShownName(string qualifiedName)
    {
        var name = LocalName(qualifiedName);
        return Conventions.Terms.Shown(name, isForeign: name.Length == qualifiedName.Length && !Module.Members.Any(own => name.StartsWith(own.QualifiedName, StringComparison.Ordinal)));
    }

    /// <summary>A symbol's name within the file, as those who write the language would write it.</summary>
    public string ShownName(Symbol symbol) => Conventions.Terms.Shown(symbol.LocalName);

    public int LineOf(SourceSpan span) => Lines.LineOf(span.Start);

    public int EndLineOf(SourceSpan span) => Lines.LineOf(Math.Max(span.Start, span.End - 1));

    public ReadOnlySpan<char> TextOf(SourceSpan span) => Text.AsSpan(span.Start, span.Length);
}
