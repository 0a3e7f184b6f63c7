namespace CodeGuru.Core.Analysis.Changes;

/// <summary>What became of a symbol.</summary>
public enum ChangeKind
{
    Added,
    Removed,
    Renamed,

    /// <summary>Its signature, its code or what it is made of.</summary>
    Changed,

    /// <summary>Its documentation alone.</summary>
    Documented,
}
