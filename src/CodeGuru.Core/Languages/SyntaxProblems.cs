using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages;

/// <summary>Turns what a grammar could not read into sentences.</summary>
internal static class SyntaxProblems
{
    /// <summary>A hostile file has thousands; nobody reads more.</summary>
    private const int Most = 100;

    private const int LongestQuote = 40;

    public static IEnumerable<CodeProblem> Of(SyntaxTree tree)
    {
        var end = -1;
        return tree.Problems
            .Where(node => node.IsMissing || node.Start >= end)
            .Select(node =>
            {
                if (node.IsError) end = node.End;
                var position = node.Position;
                return new CodeProblem(position.Line, position.Column, node.IsMissing ? $"'{node.Kind}' is missing here." : $"Cannot be read: {Quote(node)}");
            })
            .Take(Most);
    }

    private static string Quote(SyntaxNode node)
    {
        var line = node.Text.Trim();
        var lineEnd = line.IndexOfAny('\r', '\n');
        var isCut = lineEnd >= 0 || line.Length > LongestQuote;
        if (lineEnd >= 0) line = line[..lineEnd];
        if (line.Length > LongestQuote) line = line[..(char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)];
        return $"'{line}{(isCut ? "…" : "")}'";
    }
}
