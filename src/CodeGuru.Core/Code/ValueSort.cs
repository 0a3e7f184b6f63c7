namespace CodeGuru.Core.Code;

/// <summary>Sorts of values, as far as prose tells them apart.</summary>
public enum ValueSort
{
    Nothing,
    Truth,
    Number,
    Text,
    List,
    Tuple,
    Set,
    Map,
    Generator,
    Function,

    /// <summary>Something to be waited for.</summary>
    Promise,

    /// <summary>An object of a type that is none of these, or not known.</summary>
    Other,
}
