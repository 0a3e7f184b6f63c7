using CodeGuru.Core.Code;

namespace CodeGuru.Engine.Facts.Targets;

/// <summary>What a person pointed at, with the facts about it.</summary>
public abstract record CodeTarget
{
    private CodeTarget(CodeFacts facts) => Facts = facts;

    public CodeFacts Facts { get; }

    /// <summary>Everything in a folder.</summary>
    public sealed record Folder(CodeFacts Facts, string Path) : CodeTarget(Facts);

    /// <summary>A whole file.</summary>
    public sealed record WholeFile(CodeFacts Facts, FileFacts File) : CodeTarget(Facts);

    /// <summary>A function, a type, or something else that is declared.</summary>
    public sealed record Declaration(CodeFacts Facts, FileFacts File, Symbol Symbol) : CodeTarget(Facts);

    /// <summary>Some lines, 1-based, and the innermost symbol that holds them all.</summary>
    public sealed record LineRange(CodeFacts Facts, FileFacts File, Symbol Around, int From, int To) : CodeTarget(Facts);
}
