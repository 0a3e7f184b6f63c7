namespace CodeGuru.Core.Code;

/// <summary>What a pattern asks of a value.</summary>
public enum PatternKind
{
    /// <summary>Equal to an expression's value.</summary>
    Value,

    /// <summary>Anything; bound to a name, or not if there is none.</summary>
    Any,

    /// <summary>Of a type, with parts that match.</summary>
    Type,
    Sequence,
    Mapping,

    /// <summary>The rest of a sequence or mapping.</summary>
    Rest,
    Alternatives,
}
