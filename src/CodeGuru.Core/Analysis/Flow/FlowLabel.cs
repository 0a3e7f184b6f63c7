namespace CodeGuru.Core.Analysis.Flow;

/// <summary>A place that jumps can name, perhaps before it is known where it stands.</summary>
internal sealed class FlowLabel(BlockDraft block)
{
    public BlockDraft Block => block;

    /// <summary>What stands around it.</summary>
    public FlowFrame? Frame { get; set; }

    public bool IsPlaced { get; set; }
}
