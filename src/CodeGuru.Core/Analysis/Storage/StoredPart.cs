namespace CodeGuru.Core.Analysis.Storage;

/// <summary>How the node of a part of control flow is stored: not at all, beside it, or by its number.</summary>
internal static class StoredPart
{
    public const int Nothing = 0;
    public const int Statement = 1;
    public const int Expression = 2;
    public const int FirstMark = 3;
}
