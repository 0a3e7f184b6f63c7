using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages;

/// <summary>What every lowering asks of nodes.</summary>
internal static class SyntaxParts
{
    /// <summary>The named children but for comments, which may stand anywhere.</summary>
    public static IEnumerable<SyntaxNode> Present(this SyntaxNode node) => node.NamedChildren.Where(child => !child.IsComment());

    public static bool IsComment(this SyntaxNode node) => node.Kind is "comment" or "line_comment" or "block_comment" or "html_comment";

    public static SourceSpan Span(this SyntaxNode node) => new(node.Start, node.End);

    /// <summary>A declaration from its first keyword on: decorators, annotations and attributes stand before it.</summary>
    public static SourceSpan DeclarationSpan(this SyntaxNode node)
    {
        foreach (var child in node.Children)
        {
            if (child.IsComment() || IsAnnotation(child)) continue;
            if (!child.Is("modifiers")) return new SourceSpan(child.Start, node.End);
            foreach (var word in child.Children)
            {
                if (!word.IsComment() && !IsAnnotation(word)) return new SourceSpan(word.Start, node.End);
            }
        }

        return node.Span();
    }

    private static bool IsAnnotation(SyntaxNode node) => node.Kind is "decorator" or "attribute_list" or "annotation" or "marker_annotation";

    /// <summary>The node's text; empty for one that is not there.</summary>
    public static string Words(this SyntaxNode? node) => node is { } present ? present.Tree.Word(present.Index) : "";

    /// <inheritdoc cref="Words(SyntaxNode?)"/>
    public static string Words(this SyntaxNode node) => node.Tree is null ? "" : node.Tree.Word(node.Index);

    /// <summary>The first of the parts that is there.</summary>
    public static SyntaxNode? Either(this SyntaxNode node, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (node.Child(field) is { } child) return child;
        }

        return null;
    }

    /// <summary>Whether a keyword or mark stands directly in the node.</summary>
    public static bool HasToken(this SyntaxNode node, string token)
    {
        foreach (var child in node.Children)
        {
            if (!child.IsNamed && child.Is(token)) return true;
        }

        return false;
    }

    public static SyntaxNode? FirstOf(this SyntaxNode node, params ReadOnlySpan<string> kinds)
    {
        foreach (var child in node.NamedChildren)
        {
            if (kinds.Contains(child.Kind)) return child;
        }

        return null;
    }

    /// <summary>The sibling before a node; null for the first.</summary>
    public static SyntaxNode? Previous(this SyntaxNode node)
    {
        if (node.Parent is not { } parent || node.Index == parent.Index + 1) return null;
        var before = node.Tree[node.Index - 1];
        while (before.Parent is { } up && up != parent) before = up;
        return before;
    }
}
