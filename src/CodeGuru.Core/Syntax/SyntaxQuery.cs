using CodeGuru.Core.Syntax.Queries;

namespace CodeGuru.Core.Syntax;

/// <summary>
/// Patterns to be found in a tree, in tree-sitter's query language, for one grammar. Made once and kept: each parser compiles it at its
/// first use, which takes milliseconds.
/// </summary>
public sealed class SyntaxQuery(Grammar grammar, string source)
{
    public Grammar Grammar { get; } = grammar;

    public string Source { get; } = source;

    /// <summary>Names and conditions of the patterns, known since the first compilation; the same in every parser.</summary>
    internal QueryPlan? Plan { get; set; }
}
