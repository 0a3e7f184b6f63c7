namespace CodeGuru.Core.Analysis.Changes;

/// <summary>What a <see cref="BehaviourChange"/> is about.</summary>
public enum BehaviourAspect
{
    Signature,

    /// <summary>What it is: asynchronous, a generator, static, private.</summary>
    Nature,
    Complexity,
    Branches,
    Raises,
    Catches,
    Returns,
    Calls,
    Imports,
    Structure,

    /// <summary>Something that none of the others tell.</summary>
    Code,

    /// <summary>A pitfall that came or went.</summary>
    Pitfall,
}
