using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages;

/// <summary>A language whose code is understood: its grammar, and how a tree of it becomes the common model.</summary>
/// <param name="Lower">Takes the path within the analysed root, with slashes. Never throws on any tree.</param>
public sealed record Language(Grammar Grammar, Func<string, SyntaxTree, CodeFile> Lower)
{
    public string Id => Grammar.Id;
}
