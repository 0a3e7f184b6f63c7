namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>A question as read: its words, the names in it, its language, its shape.</summary>
internal sealed class Question
{
    public required IReadOnlyList<QuestionWord> Words { get; init; }

    public required IReadOnlyList<NameHit> Names { get; init; }

    /// <summary>Words that together are a topic of their own, whatever they mean apart: "decorator pattern".</summary>
    public required IReadOnlyList<Range> Topics { get; init; }

    public required IReadOnlyList<LanguageMention> Mentions { get; init; }

    /// <summary>The language asked about, by number; 0 for none.</summary>
    public required byte Language { get; init; }

    public required Intent Intent { get; init; }

    /// <summary>Whether it asks how things differ or relate, or which to take.</summary>
    public required bool IsComparing { get; init; }

    /// <summary>Whether it is a sentence rather than a row of search words.</summary>
    public required bool IsSentence { get; init; }

    public ComparisonShape? Comparison { get; init; }
}
