namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>How a lock is given back.</summary>
internal enum LockedWay
{
    /// <summary>The language's own block.</summary>
    Block,

    /// <summary>A word of the method's declaration.</summary>
    Method,

    /// <summary>An object whose life it is tied to.</summary>
    Guard,

    /// <summary>A call that is made when the function ends.</summary>
    Deferred,

    /// <summary>A call in a finally.</summary>
    Finally,

    /// <summary>A call that stands further down.</summary>
    Calls,
}
