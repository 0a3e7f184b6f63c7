namespace CodeGuru.Core.Handbook.Search;

/// <summary>What the handbook has for a question.</summary>
public abstract record SearchResult
{
    private SearchResult()
    {
    }

    public required Intent Intent { get; init; }

    /// <summary>The language that is asked about: named, else implied, else the one given with the question; null if there is none.</summary>
    public string? Language { get; init; }

    /// <summary>A lesson answers it. <paramref name="Confidence"/> is the estimated probability of that.</summary>
    public sealed record Found(string Slug, double Confidence) : SearchResult;

    /// <summary>No lesson compares the two, but they are of one family and can be set side by side, in the order asked.</summary>
    public sealed record Composed(SubjectReference Left, SubjectReference Right, double Confidence) : SearchResult;

    /// <summary>No lesson is known well enough to answer it; these three (fewer only in a smaller handbook) come nearest.</summary>
    public sealed record NotCovered(IReadOnlyList<string> Nearest) : SearchResult;
}
