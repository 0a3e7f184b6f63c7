namespace CodeGuru.Core.Code;

/// <summary>What a declared type says about the elements of a collection.</summary>
/// <param name="Element">Their type, as written.</param>
/// <param name="IsKeyed">Whether they are found by keys of any kind.</param>
/// <param name="Library">What the collection's own members belong to; null where the type itself says it, or has none.</param>
public sealed record DeclaredElements(string Element, bool IsKeyed, string? Library = null)
{
    /// <summary>Whether they are received one by one, and gone then.</summary>
    public bool AreReceived { get; init; }
}
