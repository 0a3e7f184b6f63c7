namespace CodeGuru.Core.Explanations;

/// <summary>A part of an explanation under its heading: what an explanation is written with, and what a model's words are read by.</summary>
/// <param name="Heading">Its name, for people and for models.</param>
/// <param name="Of">Its text as Markdown; empty where the explanation has none.</param>
public sealed record ExplanationSection(string Heading, Func<Explanation, string> Of)
{
    public static ExplanationSection Simple { get; } = new("In plain words", explanation => explanation.Simple);

    public static ExplanationSection Detailed { get; } = new("Step by step", explanation => explanation.Detailed);

    public static ExplanationSection DeepDive { get; } = new("In depth", explanation => explanation.DeepDive);

    public static ExplanationSection KeyConcepts { get; } = new("Key concepts", explanation => List(explanation.KeyConcepts.Select(Concept)));

    public static ExplanationSection CommonMistakes { get; } = new("Common mistakes", explanation => List(explanation.CommonMistakes));

    public static ExplanationSection BestPractices { get; } = new("Best practices", explanation => List(explanation.BestPractices));

    public static ExplanationSection Resources { get; } = new("Read on", explanation => List(explanation.Resources));

    /// <summary>What somebody wants to read who asked for a depth, in that order.</summary>
    public static IReadOnlyList<ExplanationSection> For(Depth depth) => depth switch
    {
        Depth.Simple => [Simple],
        Depth.Detailed => [Detailed, KeyConcepts, CommonMistakes],
        Depth.Deep => [DeepDive, KeyConcepts, CommonMistakes, BestPractices],
        Depth.All => [Simple, Detailed, DeepDive, KeyConcepts, CommonMistakes, BestPractices, Resources],
        _ => throw new ArgumentOutOfRangeException(nameof(depth)),
    };

    private static string Concept(KeyConcept concept) =>
        $"**{concept.Name}**: {concept.Definition}{(concept.RelatedTopics.Count > 0 ? $" ({string.Join(", ", concept.RelatedTopics)})" : "")}";

    private static string List(IEnumerable<string> items) => string.Join('\n', items.Select(item => "- " + item.Trim().ReplaceLineEndings("\n  ")));
}
