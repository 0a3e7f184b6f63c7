using System.Runtime.InteropServices;
using CodeGuru.Core.Syntax;
using CsCheck;

namespace CodeGuru.Core.Tests.Syntax;

public sealed class SyntaxTreeTests
{
    private static readonly GrammarVocabulary Vocabulary = new(GrammarCatalog.Json, ["node"], [true], [null]);

    /// <summary>Trees of any shape: nodes that start together, empty ones before longer siblings, deep and broad.</summary>
    private static Gen<SyntaxTree> Trees => Gen.Int[0, 5].Array[1, 60].Select(Build);

    [Fact]
    public void Every_node_is_found_by_its_place_and_kind_whatever_is_empty_around_it() => Trees.Sample(tree =>
    {
        for (var index = 0; index < tree.Count; index++)
        {
            var found = tree.Find(tree[index].Start, tree[index].End, 0);
            Assert.Equal((tree[index].Start, tree[index].End), (found?.Start, found?.End));
            Assert.True(found?.Index <= index);
        }

        Assert.Null(tree.Find(0, tree.Root.End + 1, 0));
        Assert.Null(tree.Find(0, tree.Root.End, 7));
    });

    [Fact]
    public void The_smallest_node_that_covers_a_place_has_no_child_that_does() => Gen.Select(Trees, Gen.Int[0, 20], Gen.Int[0, 3]).Sample((tree, start, length) =>
    {
        var node = tree.NodeCovering(start, start + length);
        Assert.True(node == tree.Root || (node.Start <= start && node.End >= start + length));
        Assert.DoesNotContain(node.Children, child => child.Start <= start && child.End >= start + length);
    });

    // 0: a token of no width; 1, 2: of that width; 3: open a node; 4, 5: close one.
    private static SyntaxTree Build(int[] steps)
    {
        var nodes = new List<(int Start, int End, int Parent, int Next)> { (0, 0, -1, 0) };
        var open = new Stack<int>([0]);
        var at = 0;
        foreach (var step in steps)
        {
            if (step <= 2) nodes.Add((at, at += step, open.Peek(), nodes.Count + 1));
            if (step == 3)
            {
                nodes.Add((at, at, open.Peek(), 0));
                open.Push(nodes.Count - 1);
            }

            if (step >= 4 && open.Count > 1) Close();
        }

        while (open.Count > 0) Close();
        var words = nodes.SelectMany(node => new[] { 0, node.Start, node.End, node.Parent, node.Next }).ToArray();
        return new SyntaxTree(new string('x', at), Vocabulary, MemoryMarshal.Cast<int, NodeRecord>(words).ToArray());

        void Close()
        {
            var index = open.Pop();
            nodes[index] = nodes[index] with { End = at, Next = nodes.Count };
        }
    }
}
