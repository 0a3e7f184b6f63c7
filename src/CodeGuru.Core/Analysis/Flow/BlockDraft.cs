using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Flow;

/// <summary>A block while it is being built.</summary>
internal sealed class BlockDraft(FlowBlockKind kind, int place)
{
    private readonly HashSet<(BlockDraft, FlowEdgeKind)> known = [];

    public FlowBlockKind Kind { get; set; } = kind;

    /// <summary>Offset where it belongs, for as long as it has no parts.</summary>
    public int Place { get; set; } = place;

    public List<FlowPart> Parts { get; } = [];

    public List<(BlockDraft To, FlowEdgeKind Kind)> Edges { get; } = [];

    public bool HasPredecessor { get; private set; }

    public void To(BlockDraft next, FlowEdgeKind kind)
    {
        next.HasPredecessor = true;
        if (known.Add((next, kind))) Edges.Add((next, kind));
    }

    public SourceSpan Span() => Parts.Count == 0 ? new SourceSpan(Place, Place)
        : new SourceSpan(Parts.Min(part => part.Span.Start), Parts.Max(part => part.Span.End));
}
