namespace CodeGuru.Core.Syntax.Highlighting;

/// <summary>
/// Which names are local, by a grammar's <c>locals.scm</c>: scopes nest, a name is known from its definition to the end of its scope, and a
/// scope may hide what is around it.
/// </summary>
internal sealed class LocalNames
{
    private const int Unknown = -1;

    private readonly HashSet<int> local = [];
    private readonly Dictionary<string, int> depths = [];
    private readonly Stack<Scope> scopes = new();
    private int barrier;

    public LocalNames(IReadOnlyList<QueryMatch> matches)
    {
        scopes.Push(new Scope(int.MaxValue, 0));
        foreach (var step in Steps(matches).Order())
        {
            while (scopes.Peek().Until <= step.At) Leave();
            switch (step.Kind)
            {
                case StepKind.Scope:
                    Enter(step.Node, step.Inherits);
                    break;
                case StepKind.Definition:
                    Define(step.Node.Text.ToString());
                    break;
                case StepKind.Reference:
                    if (depths.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(step.Node.Text, out var depth) && depth >= barrier) local.Add(step.At);
                    break;
            }
        }
    }

    private enum StepKind
    {
        Scope,
        Definition,
        Reference,
    }

    public bool Contains(SyntaxNode node) => local.Contains(node.Index);

    private static IEnumerable<Step> Steps(IReadOnlyList<QueryMatch> matches)
    {
        foreach (var match in matches)
        {
            foreach (var (name, node) in match.Captures)
            {
                if (name == "local.scope") yield return new Step(node, StepKind.Scope, match.Properties.GetValueOrDefault("local.scope-inherits") != "false");
                if (name == "local.definition") yield return new Step(node, StepKind.Definition, true);
                if (name == "local.reference") yield return new Step(node, StepKind.Reference, true);
            }
        }
    }

    private void Enter(SyntaxNode node, bool inherits)
    {
        scopes.Push(new Scope(node.NextIndex, barrier));
        if (!inherits) barrier = scopes.Count;
    }

    private void Define(string name)
    {
        scopes.Peek().Hidden.Push((name, depths.GetValueOrDefault(name, Unknown)));
        depths[name] = scopes.Count;
    }

    private void Leave()
    {
        var scope = scopes.Pop();
        while (scope.Hidden.TryPop(out var hidden))
        {
            if (hidden.Depth == Unknown) depths.Remove(hidden.Name);
            else depths[hidden.Name] = hidden.Depth;
        }

        barrier = scope.OuterBarrier;
    }

    private readonly record struct Step(SyntaxNode Node, StepKind Kind, bool Inherits) : IComparable<Step>
    {
        public int At => Node.Index;

        public int CompareTo(Step other) => At != other.At ? At.CompareTo(other.At) : Kind.CompareTo(other.Kind);
    }

    /// <summary>A scope that is open.</summary>
    /// <param name="Until">Index of the first node after it.</param>
    private sealed record Scope(int Until, int OuterBarrier)
    {
        /// <summary>Names that it defines, with the depth at which each was known before.</summary>
        public Stack<(string Name, int Depth)> Hidden { get; } = new();
    }
}
