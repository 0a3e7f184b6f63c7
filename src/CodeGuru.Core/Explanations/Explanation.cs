namespace CodeGuru.Core.Explanations;

/// <summary>What is explained, at every depth at once: the shape that a lesson, the built-in explainer and a model share. All texts are Markdown.</summary>
public sealed record Explanation
{
    /// <summary>One sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>For somebody who meets it for the first time.</summary>
    public required string Simple { get; init; }

    /// <summary>The mechanism, step by step.</summary>
    public required string Detailed { get; init; }

    /// <summary>What really happens: costs, edge cases, versions.</summary>
    public required string DeepDive { get; init; }

    public IReadOnlyList<KeyConcept> KeyConcepts { get; init; } = [];

    public IReadOnlyList<string> CommonMistakes { get; init; } = [];

    public IReadOnlyList<string> BestPractices { get; init; } = [];

    /// <summary>Where to read on: addresses and what they support.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>Diagrams as Mermaid text.</summary>
    public IReadOnlyList<string> Diagrams { get; init; } = [];

    /// <summary>Places in code that it rests on: <c>file:line</c>.</summary>
    public IReadOnlyList<string> Citations { get; init; } = [];
}
