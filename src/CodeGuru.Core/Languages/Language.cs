using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages;

/// <summary>A language whose code is understood: its grammar, and how a tree of it becomes the common model.</summary>
/// <param name="Title">What it is called in a sentence.</param>
/// <param name="Lower">Takes the path within the analysed root, with slashes. Never throws on any tree.</param>
public sealed record Language(Grammar Grammar, string Title, Func<string, SyntaxTree, CodeFile> Lower)
{
    private Conventions? conventions;

    public string Id => Grammar.Id;

    /// <summary>The id of the language whose files and these call each other's code; its own where there is none.</summary>
    public string Family { get; init; } = Grammar.Id;

    /// <summary>What the language means by names and assignments: the same for every file, an empty one too.</summary>
    public Conventions Conventions => conventions ??= Lower("", SyntaxTree.Empty(Grammar)).Conventions;
}
