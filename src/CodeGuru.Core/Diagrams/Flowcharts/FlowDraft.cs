using CodeGuru.Core.Code;

namespace CodeGuru.Core.Diagrams.Flowcharts;

/// <summary>A node while a flowchart is made: it may still be merged, passed by, or folded.</summary>
internal sealed class FlowDraft(NodeShape shape, SourceSpan span, int? group)
{
    public NodeShape Shape { get; set; } = shape;

    public SourceSpan Span { get; set; } = span;

    public int? Group { get; set; } = group;

    public List<string> Lines { get; init; } = [];

    /// <summary>Whether it says nothing: ways pass it by.</summary>
    public bool IsEmpty => Shape == NodeShape.Step && Lines.Count == 0;
}
