namespace CodeGuru.Core.Explanations;

/// <summary>A part of an explanation under its heading: what an explanation is written with, and what a model's words are read by.</summary>
/// <param name="Heading">Its name, for people and for models.</param>
/// <param name="Field">What it is called among an <see cref="Explanation"/>'s fields in JSON.</param>
/// <param name="About">What stands in it, told to models.</param>
/// <param name="IsProse">Whether there is always something to say; a list may be empty.</param>
/// <param name="Of">Its text as Markdown; empty where the explanation has none.</param>
public sealed record ExplanationSection(string Heading, string Field, string About, bool IsProse, Func<Explanation, string> Of)
{
    public static ExplanationSection Simple { get; } = new("In plain words", "simple", "what the code is for, to somebody who has never seen it: what goes in, what comes out, what it changes", true, explanation => explanation.Simple);

    public static ExplanationSection Detailed { get; } = new("Step by step", "detailed", "what happens, in the order in which it runs, each step with its lines", true, explanation => explanation.Detailed);

    public static ExplanationSection DeepDive { get; } = new("In depth", "deepDive", "structure and patterns, cost and its reasons, error paths, what is awaited or blocks, trade-offs", true, explanation => explanation.DeepDive);

    public static ExplanationSection KeyConcepts { get; } = new("Key concepts", "keyConcepts", "a list of `**name**: definition`, a sentence each, of what one must know to read this code", false, explanation => List(explanation.KeyConcepts.Select(Concept)));

    public static ExplanationSection CommonMistakes { get; } = new("Common mistakes", "commonMistakes", "a list of what is wrong or risky in this very code, with its lines", false, explanation => List(explanation.CommonMistakes));

    public static ExplanationSection BestPractices { get; } = new("Best practices", "bestPractices", "a list of what would make this very code better, and why", false, explanation => List(explanation.BestPractices));

    public static ExplanationSection Resources { get; } = new("Read on", "resources", "a list of what to read next", false, explanation => List(explanation.Resources));

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
