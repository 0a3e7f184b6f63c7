namespace CodeGuru.Core.Code;

/// <summary>What a loop goes through, where its words alone do not say what it takes in each round.</summary>
public enum RangeKind
{
    /// <summary>Not known.</summary>
    None,

    /// <summary>Elements with numbers.</summary>
    List,

    /// <summary>Elements with keys, in no fixed order.</summary>
    Map,

    /// <summary>Elements under their keys, in the order in which they were put in.</summary>
    Keyed,

    /// <summary>The characters of a text, with the bytes where they begin.</summary>
    Text,

    /// <summary>The numbers from zero to just below one.</summary>
    Number,

    /// <summary>What comes until the sender ends it.</summary>
    Channel,
}
