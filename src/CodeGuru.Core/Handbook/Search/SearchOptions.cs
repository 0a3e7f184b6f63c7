namespace CodeGuru.Core.Handbook.Search;

/// <summary>What a search knows beside the question.</summary>
public sealed record SearchOptions
{
    public static SearchOptions None { get; } = new();

    /// <summary>The language to assume where the question names none, by any of its names (<c>py</c>, <c>C#</c>).</summary>
    public string? Language { get; init; }
}
