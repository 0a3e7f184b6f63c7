namespace CodeGuru.Core.Code;

/// <summary>Statements that go on elsewhere within the function.</summary>
public enum JumpKind
{
    Break,
    Continue,
    Goto,

    /// <summary>Into the next case.</summary>
    FallThrough,
}
