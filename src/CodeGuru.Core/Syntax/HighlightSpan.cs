namespace CodeGuru.Core.Syntax;

/// <summary>A coloured stretch of code; <paramref name="Start"/> and <paramref name="Length"/> count UTF-16 units of the code's text.</summary>
public readonly record struct HighlightSpan(int Start, int Length, HighlightKind Kind)
{
    public int End => Start + Length;
}
