using System.Collections;

namespace CodeGuru.Core.Syntax;

/// <summary>Children of a node, in order. <c>foreach</c> allocates nothing; LINQ works too.</summary>
public readonly struct SyntaxChildren : IEnumerable<SyntaxNode>
{
    private readonly SyntaxNode parent;
    private readonly Filter filter;
    private readonly ushort field;

    internal SyntaxChildren(SyntaxNode parent, Filter filter, ushort field)
    {
        this.parent = parent;
        this.filter = filter;
        this.field = field;
    }

    internal enum Filter : byte
    {
        None,
        Named,
        Field,
    }

    public SyntaxNode? FirstOrNull(Func<SyntaxNode, bool> condition)
    {
        foreach (var child in this)
        {
            if (condition(child)) return child;
        }

        return null;
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<SyntaxNode> IEnumerable<SyntaxNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool Accepts(in NodeRecord record) => filter switch
    {
        Filter.Named => parent.Tree.Vocabulary.IsNamed(record.Kind),
        Filter.Field => field != GrammarVocabulary.NoField && record.Field == field,
        _ => true,
    };

    /// <summary>Walks over the children.</summary>
    public struct Enumerator : IEnumerator<SyntaxNode>
    {
        private readonly SyntaxChildren children;
        private readonly int end;
        private int next;
        private int current;

        internal Enumerator(SyntaxChildren children)
        {
            this.children = children;
            next = children.parent.Index + 1;
            end = children.parent.Tree.Record(children.parent.Index).Next;
        }

        public readonly SyntaxNode Current => new(children.parent.Tree, current);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (next < end)
            {
                ref readonly var record = ref children.parent.Tree.Record(next);
                current = next;
                next = record.Next;
                if (children.Accepts(record)) return true;
            }

            return false;
        }

        public void Reset() => next = children.parent.Index + 1;

        public readonly void Dispose()
        {
        }
    }
}
