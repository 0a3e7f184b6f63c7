using CodeGuru.Core.Code;

namespace CodeGuru.Core.Diagrams.Flowcharts;

/// <summary>Makes a flowchart as small as is wanted: folds constructs, the deepest first, and at last neighbours.</summary>
internal sealed class FlowFolding(CodeFile file, FlowShape shape)
{
    /// <returns>What was done, in sentences.</returns>
    public IReadOnlyList<string> Fold(Statement.Block body, int mostNodes)
    {
        var before = shape.Drafts.Count;
        if (before <= mostNodes) return [];
        foreach (var level in StatementWalk.Compound(body).GroupBy(pair => pair.Depth, pair => pair.Statement.Span).OrderByDescending(level => level.Key))
        {
            foreach (var span in level)
            {
                if (shape.Drafts.Count <= mostNodes) break;
                FoldWithin(span, mostNodes);
            }
        }

        for (var last = int.MaxValue; shape.Drafts.Count > Math.Max(3, mostNodes) && shape.Drafts.Count < last;)
        {
            last = shape.Drafts.Count;
            FoldNeighbours(mostNodes);
        }

        return [$"{before} steps were folded into {shape.Drafts.Count}: diagrams.max_nodes is {mostNodes}."];
    }

    private void FoldWithin(SourceSpan span, int mostNodes)
    {
        IReadOnlyCollection<FlowDraft> inner = [.. shape.Drafts.Where(draft => draft.Shape != NodeShape.Start && draft.Span.Length > 0 && draft.Span.Start >= span.Start && draft.Span.End <= span.End)];
        // One construct around everything would leave nothing to look at.
        if (shape.Drafts.Count - inner.Count + 1 >= (mostNodes + 1) / 2) Fold(inner, span);
    }

    /// <summary>Long code without depth: stretches of it become one box each.</summary>
    private void FoldNeighbours(int mostNodes)
    {
        var inner = shape.Drafts.Where(draft => draft.Shape != NodeShape.Start).OrderBy(draft => draft.Span.Start).ToList();
        var size = Math.Max(2, (inner.Count + mostNodes - 1) / Math.Max(1, mostNodes - 2));
        foreach (var stretch in inner.Chunk(size)) Fold(stretch, new SourceSpan(stretch.Min(draft => draft.Span.Start), stretch.Max(draft => draft.Span.End)));
    }

    private void Fold(IReadOnlyCollection<FlowDraft> inner, SourceSpan span)
    {
        if (inner.Count < 2) return;
        var (from, to) = (file.LineOf(span), file.EndLineOf(span));
        var folded = new FlowDraft(NodeShape.Folded, span, inner.All(draft => draft.Group == inner.First().Group) ? inner.First().Group : null)
        {
            Lines = [FirstLine(span), from == to ? $"line {from} folded" : $"lines {from}–{to} folded"],
        };
        shape.Fold(inner, folded);
    }

    private string FirstLine(SourceSpan span)
    {
        var text = file.TextOf(span);
        return SourceLabel.Shorten(text.IndexOfAny('\r', '\n') is > 0 and var end ? text[..end] : text);
    }
}
