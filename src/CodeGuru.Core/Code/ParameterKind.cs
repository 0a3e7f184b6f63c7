namespace CodeGuru.Core.Code;

/// <summary>How arguments find a parameter.</summary>
public enum ParameterKind
{
    Ordinary,
    PositionalOnly,
    NamedOnly,

    /// <summary>Takes all further arguments in order.</summary>
    Rest,

    /// <summary>Takes all further named arguments.</summary>
    NamedRest,

    /// <summary>Takes the block that is written behind the call.</summary>
    Block,

    /// <summary>Stands for the object that a method was called on: <c>self</c>, Go's receiver.</summary>
    Receiver,
}
