namespace CodeGuru.Core.Analysis.Flow;

/// <summary>What a block of a <see cref="ControlFlowGraph"/> is for.</summary>
public enum FlowBlockKind
{
    Entry,
    Code,

    /// <summary>Ends with a condition: one way if it holds, another if not.</summary>
    Condition,

    /// <summary>Decides about another round of a loop.</summary>
    Loop,

    /// <summary>Begins a handler of exceptions.</summary>
    Handler,

    /// <summary>Begins code that runs in any case; there is a copy for each way that leads out.</summary>
    Finally,

    /// <summary>Where the function ends by reaching its end.</summary>
    End,
}
