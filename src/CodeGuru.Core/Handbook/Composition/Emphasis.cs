namespace CodeGuru.Core.Handbook.Composition;

/// <summary>What a question wants to see first.</summary>
public enum Emphasis
{
    None,
    Example,
    Choosing,
    Pitfalls,
}
