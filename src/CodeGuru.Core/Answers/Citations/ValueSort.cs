namespace CodeGuru.Core.Answers.Citations;

/// <summary>Sorts of values, as far as prose tells them apart.</summary>
internal enum ValueSort
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

    /// <summary>An object of a type that is none of these, or not known.</summary>
    Other,
}
