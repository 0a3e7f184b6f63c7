using System.Diagnostics;

namespace CodeGuru.Core.Syntax;

/// <summary>A node of a <see cref="SyntaxTree"/>: an index into it, cheap to copy and to compare.</summary>
[DebuggerDisplay("{Kind} {Start}..{End}")]
public readonly record struct SyntaxNode
{
    internal SyntaxNode(SyntaxTree tree, int index)
    {
        Tree = tree;
        Index = index;
    }

    public SyntaxTree Tree { get; }

    /// <summary>The node's place in the order of the text; its descendants follow it directly.</summary>
    public int Index { get; }

    /// <summary>Index after the node's last descendant: those from <see cref="Index"/> up to here are the node and what is below it.</summary>
    public int NextIndex => Record.Next;

    public ushort KindId => Record.Kind;

    /// <summary>The grammar's name for the kind of node: compare with literals, switch over it.</summary>
    public string Kind => Tree.Vocabulary.KindName(Record.Kind);

    /// <summary>False for tokens that are called by their text: punctuation and keywords.</summary>
    public bool IsNamed => Tree.Vocabulary.IsNamed(Record.Kind);

    /// <summary>Whether the grammar could not make sense of this text.</summary>
    public bool IsError => Record.Kind == GrammarVocabulary.ErrorKind;

    /// <summary>Whether the grammar put this (empty) node where the text lacks it.</summary>
    public bool IsMissing => Record.IsMissing;

    /// <summary>Offset of the first character in the text, in UTF-16 units.</summary>
    public int Start => Record.Start;

    /// <summary>Offset after the last character.</summary>
    public int End => Record.End;

    public int Length => Record.End - Record.Start;

    public ReadOnlySpan<char> Text => Tree.Text.AsSpan(Record.Start, Length);

    /// <summary>1-based line and column of the start.</summary>
    public TextPosition Position => Tree.Lines.PositionOf(Record.Start);

    /// <summary>The name of the part that this node plays in its parent (<c>body</c>, <c>left</c>); null if it has none.</summary>
    public string? Field => Tree.Vocabulary.FieldName(Record.Field);

    public ushort FieldId => Record.Field;

    public SyntaxNode? Parent => Record.Parent < 0 ? null : new SyntaxNode(Tree, Record.Parent);

    public SyntaxNode? FirstChild => Record.Next > Index + 1 ? new SyntaxNode(Tree, Index + 1) : null;

    public SyntaxNode? NextSibling =>
        Record.Parent >= 0 && Record.Next < Tree.Record(Record.Parent).Next ? new SyntaxNode(Tree, Record.Next) : null;

    public SyntaxChildren Children => new(this, SyntaxChildren.Filter.None, GrammarVocabulary.NoField);

    public SyntaxChildren NamedChildren => new(this, SyntaxChildren.Filter.Named, GrammarVocabulary.NoField);

    /// <summary>Every node below this one, in the order of the text.</summary>
    public IEnumerable<SyntaxNode> Descendants
    {
        get
        {
            var tree = Tree;
            return Enumerable.Range(Index + 1, Record.Next - Index - 1).Select(index => tree[index]);
        }
    }

    private ref readonly NodeRecord Record => ref Tree.Record(Index);

    /// <summary>The first child that plays the part <paramref name="field"/>.</summary>
    public SyntaxNode? Child(string field) => Child(Tree.Vocabulary.Field(field));

    /// <inheritdoc cref="Child(string)"/>
    /// <param name="field">From <see cref="GrammarVocabulary.Field"/>, looked up once.</param>
    public SyntaxNode? Child(ushort field)
    {
        if (field == GrammarVocabulary.NoField) return null;
        var end = Record.Next;
        for (var index = Index + 1; index < end; index = Tree.Record(index).Next)
        {
            if (Tree.Record(index).Field == field) return new SyntaxNode(Tree, index);
        }

        return null;
    }

    /// <summary>All children that play the part <paramref name="field"/>.</summary>
    public SyntaxChildren ChildrenIn(string field) => new(this, SyntaxChildren.Filter.Field, Tree.Vocabulary.Field(field));

    public bool Is(string kind) => Kind == kind;

    public bool Contains(SyntaxNode other) => other.Tree == Tree && other.Index >= Index && other.Index < Record.Next;

    public override string ToString() => $"{Kind} {Start}..{End}";
}
