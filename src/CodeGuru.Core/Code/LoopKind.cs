namespace CodeGuru.Core.Code;

/// <summary>How a loop decides about another round.</summary>
public enum LoopKind
{
    /// <summary>Condition first. Without a condition: for ever.</summary>
    While,

    /// <summary>Condition after the body.</summary>
    DoWhile,

    /// <summary>Start, condition, step.</summary>
    For,

    /// <summary>Once an element.</summary>
    ForEach,
}
