namespace CodeGuru.Core.Code;

/// <summary>Operators that may leave out their right side.</summary>
public enum LogicalOperator
{
    And,
    Or,

    /// <summary>The right side only if the left is null.</summary>
    Coalesce,
}
