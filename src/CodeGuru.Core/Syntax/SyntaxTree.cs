namespace CodeGuru.Core.Syntax;

/// <summary>
/// The syntax of a text, complete and immutable: nodes in the order of the text, parents before children, in one flat array.
/// Safe to use from any thread, and independent of the parser that made it.
/// </summary>
public sealed class SyntaxTree
{
    private readonly NodeRecord[] records;
    private readonly Lazy<LineMap> lines;
    private readonly WordShelf shelf;

    internal SyntaxTree(string text, GrammarVocabulary vocabulary, NodeRecord[] records)
    {
        Text = text;
        Vocabulary = vocabulary;
        this.records = records;
        lines = new Lazy<LineMap>(() => new LineMap(text));
        shelf = new WordShelf(records.Length);
    }

    /// <summary>The tree of an empty text, without the grammar: all of its names are unknown.</summary>
    internal static SyntaxTree Empty(Grammar grammar) => new("", new GrammarVocabulary(grammar, ["source"], [true], [null]), [NodeRecord.Alone]);

    public string Text { get; }

    public GrammarVocabulary Vocabulary { get; }

    public Grammar Grammar => Vocabulary.Grammar;

    public LineMap Lines => lines.Value;

    /// <summary>Number of nodes; a node's index is its place in the order of the text.</summary>
    public int Count => records.Length;

    public SyntaxNode Root => new(this, 0);

    public SyntaxNode this[int index] => new(this, index);

    /// <summary>Text that the grammar could not make sense of (<see cref="SyntaxNode.IsError"/>), and what it missed (<see cref="SyntaxNode.IsMissing"/>).</summary>
    public IEnumerable<SyntaxNode> Problems =>
        Enumerable.Range(0, Count).Select(index => this[index]).Where(node => node.IsError || node.IsMissing);

    /// <summary>The smallest node that covers the offsets from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public SyntaxNode NodeCovering(int start, int end)
    {
        var node = Root;
        while (true)
        {
            var inner = node.Children.FirstOrNull(child => child.Start <= start && child.End >= end);
            if (inner is null) return node;
            node = inner.Value;
        }
    }

    /// <summary>A node's text as a string; equal names are mostly the same object.</summary>
    internal string Word(int index) => shelf.Word(Text.AsSpan(records[index].Start, records[index].End - records[index].Start));

    internal ref readonly NodeRecord Record(int index) => ref records[index];

    /// <summary>The outermost node of this place and kind, or null.</summary>
    internal SyntaxNode? Find(int start, int end, ushort kind)
    {
        for (var index = end > start ? FirstWithin(start, end) : FirstAt(start); index < Count && records[index].Start == start; index++)
        {
            if (records[index].End == end && records[index].Kind == kind) return this[index];
        }

        return null;
    }

    /// <summary>Index of the first node that starts at <paramref name="start"/> or after it: starts never fall in the order of the text.</summary>
    private int FirstAt(int start)
    {
        int low = 0, high = records.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (records[middle].Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>
    /// Index at or before the first node from <paramref name="start"/> to <paramref name="end"/>, and after all outer ones that start with it,
    /// however many there are. Of nodes that start together the outer comes first; only an empty one may stand before a longer sibling, and
    /// then the search may end at it.
    /// </summary>
    private int FirstWithin(int start, int end)
    {
        int low = 0, high = records.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            ref readonly var record = ref records[middle];
            if (record.Start < start || (record.Start == start && record.End > end)) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
