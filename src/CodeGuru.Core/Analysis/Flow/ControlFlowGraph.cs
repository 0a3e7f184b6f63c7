using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Flow;

/// <summary>Every way that control can take through a function or a module's own code.</summary>
/// <param name="Exits">
/// Blocks with which the code ends: by returning, by raising what nothing in it catches, by ending the process, by reaching its end.
/// What a call within may raise is not counted.
/// </param>
/// <param name="Unreachable">Stretches of code that no way leads to, in order.</param>
public sealed record ControlFlowGraph(
    IReadOnlyList<FlowBlock> Blocks, IReadOnlyList<FlowEdge> Edges, IReadOnlyList<int> Exits, IReadOnlyList<SourceSpan> Unreachable)
{
    /// <summary>Whether a way leads to the end of the code, behind its last statement.</summary>
    public bool ReachesEnd { get; init; }

    /// <summary>The graph of a body; null for a symbol that has none, and for types, whose body is part of the code around.</summary>
    public static ControlFlowGraph? Of(Symbol symbol, Conventions conventions) =>
        symbol.Body is { } body && !symbol.IsType ? new FlowBuilder(conventions).Build(body) : null;

    /// <summary>The graph of some statements by themselves.</summary>
    public static ControlFlowGraph Of(Statement.Block body, Conventions conventions) => new FlowBuilder(conventions).Build(body);

    /// <summary>Blocks that can follow <paramref name="block"/>, itself among them.</summary>
    public IReadOnlySet<int> ReachableFrom(int block)
    {
        var next = Edges.ToLookup(edge => edge.From, edge => edge.To);
        var seen = new HashSet<int> { block };
        var open = new Stack<int>(seen);
        while (open.TryPop(out var from))
        {
            foreach (var to in next[from])
            {
                if (seen.Add(to)) open.Push(to);
            }
        }

        return seen;
    }
}
