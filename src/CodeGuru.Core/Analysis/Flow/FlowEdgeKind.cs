namespace CodeGuru.Core.Analysis.Flow;

/// <summary>Why control goes from one block to another.</summary>
public enum FlowEdgeKind
{
    Next,
    True,
    False,

    /// <summary>Something in the block raised an exception.</summary>
    Exception,

    /// <summary>To the next round of a loop.</summary>
    Back,

    /// <summary>On to where control was going before the code that runs in any case.</summary>
    Finally,
}
