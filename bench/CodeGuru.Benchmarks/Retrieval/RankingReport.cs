using CodeGuru.Core.Handbook.Search;
using CodeGuru.Core.Handbook.Search.Scoring;

namespace CodeGuru.Benchmarks.Retrieval;

/// <summary>Shows how a question was read and why its lessons rank as they do.</summary>
internal static class RankingReport
{
    private const int Shown = 4;

    public static void Print(SearchIndex index, string question)
    {
        var ranking = index.Explain(question);
        Console.WriteLine($"\n{question}\n  intent {ranking.Question.Intent}, language {ranking.Question.Language}, comparison {ranking.Question.Comparison}");
        foreach (var word in ranking.Question.Words)
            Console.WriteLine($"  {word.Text,-20} {word.Weight:0.00} {(word.IsMended ? "mended " : "")}{(word.IsForced ? "forced " : "")}{word.Classes}");
        foreach (var name in ranking.Question.Names)
            Console.WriteLine($"  name {name.Start}+{name.Length} {name.Strength:0.00} {ranking.SlugOf(name.Lesson)} subject {name.Subject}");
        foreach (var candidate in ranking.Candidates.Take(Shown))
        {
            var features = candidate.Features;
            var shown = Enum.GetValues<Feature>().Where(feature => feature != Feature.Bias && features[feature] != 0).Select(feature => $"{feature} {features[feature]:0.00}");
            Console.WriteLine($"  {candidate.Confidence:0.000} {ranking.SlugOf(candidate.Lesson)}: {string.Join(", ", shown)}");
        }
    }
}
