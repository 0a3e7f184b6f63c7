namespace CodeGuru.Core.Diagrams;

/// <summary>Something that happens in a sequence.</summary>
public abstract record SequenceStep
{
    private SequenceStep()
    {
    }

    /// <summary>A participant calls another one, or itself; by their places in the diagram's list.</summary>
    /// <param name="IsReply">Drawn dashed.</param>
    public sealed record Message(int From, int To, string Label, bool IsReply = false) : SequenceStep;

    /// <summary>Steps that happen under a condition, or more than once.</summary>
    public sealed record Frame(FrameKind Kind, IReadOnlyList<SequenceBranch> Branches) : SequenceStep;
}
