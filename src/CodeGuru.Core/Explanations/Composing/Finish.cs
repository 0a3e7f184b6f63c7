using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;
using CodeGuru.Core.Explanations.Remarks;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Adds what all explanations have: concepts with their lessons, mistakes that a review found or that the facts show, what to do about them, and what is done well.</summary>
internal static class Finish
{
    public static Explanation With(ExplainedCode code, string language, IReadOnlyList<CodePattern> patterns, Explanation explanation, IReadOnlyList<Remark>? remarks = null) => explanation with
    {
        KeyConcepts = [.. patterns.DistinctBy(pattern => pattern.Name).Select(pattern => new KeyConcept(pattern.Name, pattern.Definition, Lessons(code, language, pattern.Topics)))],
        CommonMistakes = [.. code.Warnings.Select(warning => $"{Wording.Sentence(warning.Message)} ({warning.Path}:{warning.Line})"), .. CodeRemarks.Told(remarks ?? [], mistakes: true)],
        BestPractices = [.. code.Warnings.Select(warning => warning.Advice).OfType<string>().Select(Wording.Sentence).Distinct(), .. CodeRemarks.Told(remarks ?? [], mistakes: false)],
    };

    /// <summary>Lessons on a topic in this language, or in general.</summary>
    private static IReadOnlyList<string> Lessons(ExplainedCode code, string language, IReadOnlyList<string> topics) =>
        [.. topics.SelectMany(topic => new[] { $"{language.ToLowerInvariant()}/{topic}", $"concepts/{topic}" }).Where(code.Lessons.ContainsKey)];
}
