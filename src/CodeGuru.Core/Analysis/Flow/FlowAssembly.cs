using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Flow;

/// <summary>Makes the finished graph: what holds nothing is left out, what no way leads to is named.</summary>
internal static class FlowAssembly
{
    public static ControlFlowGraph Assemble(IReadOnlyList<BlockDraft> drafts, IReadOnlyList<BlockDraft> exits, BlockDraft end)
    {
        var reachable = Reachable(drafts[0]);
        var exiting = exits.Where(reachable.Contains).ToHashSet();
        var reachesEnd = reachable.Contains(end);
        Shorten(drafts, exiting);
        reachable = Reachable(drafts[0]);
        var kept = drafts.Where(block => reachable.Contains(block) || block.Parts.Count > 0)
            .OrderBy(block => block == drafts[0] ? -1 : block.Span().Start).ToList();
        var ids = kept.Select((block, id) => (block, id)).ToDictionary(pair => pair.block, pair => pair.id);
        var blocks = kept.Select((block, id) => new FlowBlock(id, block.Kind, block.Span(), block.Parts.ToArray())).ToList();
        var edges = kept.SelectMany(block => block.Edges.Where(edge => ids.ContainsKey(edge.To)).Select(edge => new FlowEdge(ids[block], ids[edge.To], edge.Kind))).Distinct().ToList();
        return new ControlFlowGraph(blocks, edges, [.. exiting.Select(block => ids[block]).Order()], [.. Unreachable(kept, reachable)]) { ReachesEnd = reachesEnd };
    }

    /// <summary>Lets ways pass by blocks that hold nothing and lead on to one place.</summary>
    private static void Shorten(IReadOnlyList<BlockDraft> drafts, HashSet<BlockDraft> exiting)
    {
        foreach (var block in drafts)
        {
            for (var at = 0; at < block.Edges.Count; at++)
            {
                var (to, kind) = block.Edges[at];
                var steps = 0;
                while (to is { Parts.Count: 0, Edges: [(var next, var nextKind)] } && to.Kind is FlowBlockKind.Code or FlowBlockKind.Condition or FlowBlockKind.Finally
                    && !exiting.Contains(to) && steps++ < drafts.Count)
                {
                    // Which branch it is says more than that it leads back.
                    if (kind is FlowEdgeKind.Next) kind = nextKind;
                    else if (nextKind is not (FlowEdgeKind.Next or FlowEdgeKind.Back)) break;
                    to = next;
                }

                block.Edges[at] = (to, kind);
            }
        }
    }

    private static HashSet<BlockDraft> Reachable(BlockDraft entry)
    {
        var seen = new HashSet<BlockDraft> { entry };
        var open = new Stack<BlockDraft>(seen);
        while (open.TryPop(out var block))
        {
            foreach (var (to, _) in block.Edges)
            {
                if (seen.Add(to)) open.Push(to);
            }
        }

        return seen;
    }

    /// <summary>Parts that stand in no block that is reached, with those directly after them.</summary>
    private static IEnumerable<SourceSpan> Unreachable(IEnumerable<BlockDraft> blocks, HashSet<BlockDraft> reachable)
    {
        var parts = blocks.SelectMany(block => block.Parts.Select(part => (part.Span, IsReached: reachable.Contains(block))))
            .GroupBy(part => part.Span, part => part.IsReached).Select(group => (Span: group.Key, IsReached: group.Any(isReached => isReached)))
            .OrderBy(part => part.Span.Start).ThenByDescending(part => part.Span.End);
        SourceSpan? stretch = null;
        foreach (var (span, isReached) in parts)
        {
            if (!isReached)
            {
                stretch = stretch is { } open ? new SourceSpan(open.Start, Math.Max(open.End, span.End)) : span;
            }
            else if (stretch is { } done)
            {
                // What is reached may stand inside what is not only as a copy of it.
                yield return done;
                stretch = null;
            }
        }

        if (stretch is { } last) yield return last;
    }
}
