namespace CodeGuru.Core.Code;

/// <summary>What a collection that is written out becomes.</summary>
public enum CollectionKind
{
    List,
    Tuple,
    Set,
    Map,

    /// <summary>A comprehension in round brackets, evaluated while it is read.</summary>
    Generator,
}
