using CodeGuru.Core.Handbook.Search;
using CodeGuru.Core.Handbook.Search.Scoring;

namespace CodeGuru.Benchmarks.Retrieval;

/// <summary>
/// Estimates the weights of <see cref="Confidence"/>. For each question the nearest lessons and "none of them" are the outcomes of a multinomial logistic
/// model with one set of weights for all lessons, in which "none" scores 0; the likelihood is maximised by gradient descent with a ridge penalty. No
/// weight may have the opposite sign of what its feature means.
/// </summary>
internal static class ConfidenceFit
{
    private const int LessonsPerQuestion = 12;
    private const int Folds = 10;
    private const int Rounds = 3000;
    private const double Step = 2;
    private const double Momentum = 0.9;
    private const double Ridge = 0.0003;

    private static readonly HashSet<Feature> Negative =
    [
        Feature.Bias, Feature.ForeignTechnology, Feature.ForeignUnknown, Feature.ForeignEveryday, Feature.ForeignGeneral, Feature.ForeignBeforeName, Feature.ForeignAfterName,
        Feature.ForeignBeforeEverydayName, Feature.ForeignAfterEverydayName, Feature.ForeignLanguage, Feature.OneSide,
        Feature.OtherComparison, Feature.SideUnexplained, Feature.WordingOfNone,
    ];

    public static void Print(SearchIndex index, IReadOnlyList<Expectation> expectations)
    {
        var cases = expectations.Where(expectation => !expectation.IsComposed).Select(expectation => CaseOf(index, expectation)).ToList();
        var weights = Fit(cases);
        Print("named", weights.AsSpan(0, Features.Count));
        Print("described", weights.AsSpan(Features.Count));
        Validate(cases);
    }

    private static void Print(string model, Span<double> weights)
    {
        Console.WriteLine(model);
        for (var feature = Feature.Bias; (int)feature < Features.Count; feature++)
        {
            if (Math.Abs(weights[(int)feature]) >= 0.005) Console.WriteLine($"        Feature.{feature} => {weights[(int)feature]:0.00}f,");
        }
    }

    /// <summary>Where the weights of a lesson's model start: those of the named come first.</summary>
    private static int ModelOf(in Features features) => features[Feature.Named] >= Confidence.LeastName ? 0 : Features.Count;

    private static Case CaseOf(SearchIndex index, Expectation expectation)
    {
        var ranking = index.Explain(expectation.Question);
        var candidates = ranking.Candidates.OrderByDescending(candidate => expectation.Right.Contains(ranking.SlugOf(candidate.Lesson)))
            .ThenByDescending(candidate => candidate.Confidence).Take(LessonsPerQuestion).ToList();
        return new Case(
            [.. candidates.Select(candidate => candidate.Features)],
            [.. candidates.Select(candidate => expectation.Right.Contains(ranking.SlugOf(candidate.Lesson)))], expectation.IsCovered, expectation.Question.Count(c => c == ' ') >= 8);
    }

    private static double[] Fit(IReadOnlyList<Case> cases)
    {
        var weights = new double[2 * Features.Count];
        var velocity = new double[2 * Features.Count];
        var gradient = new double[2 * Features.Count];
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(gradient);
            foreach (var question in cases) AddGradient(question, weights, gradient);
            for (var f = 0; f < weights.Length; f++)
            {
                var feature = (Feature)(f % Features.Count);
                var penalty = feature == Feature.Bias ? 0 : Ridge * weights[f];
                velocity[f] = (Momentum * velocity[f]) - (Step * (1 - Momentum) * ((gradient[f] / cases.Count) + penalty));
                weights[f] += velocity[f];
                weights[f] = Negative.Contains(feature) ? Math.Min(weights[f], 0) : Math.Max(weights[f], 0);
            }
        }

        return weights;
    }

    private static void AddGradient(Case question, double[] weights, double[] gradient)
    {
        var scores = question.Lessons.Select(features => Math.Exp(Score(weights, features))).ToArray();
        var all = 1 + scores.Sum();
        var right = question.IsCovered ? scores.Where((_, i) => question.IsRight[i]).Sum() : 1;
        for (var i = 0; i < scores.Length; i++)
        {
            var error = (scores[i] / all) - (question.IsRight[i] && right > 0 ? scores[i] / right : 0);
            var model = ModelOf(question.Lessons[i]);
            for (var f = 0; f < Features.Count; f++) gradient[model + f] += error * question.Lessons[i][f];
        }
    }

    /// <summary>What the fit promises for questions it has not seen: each tenth is judged by a model of the other nine.</summary>
    private static void Validate(List<Case> cases)
    {
        var judged = new List<(bool IsCovered, bool IsHit, double Confidence, bool IsLong)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Fit([.. cases.Where((_, i) => i % Folds != fold)]);
            foreach (var question in cases.Where((_, i) => i % Folds == fold))
            {
                var best = Enumerable.Range(0, question.Lessons.Count).MaxBy(i => Score(weights, question.Lessons[i]));
                judged.Add((question.IsCovered, question.IsRight[best], 1 / (1 + Math.Exp(-Score(weights, question.Lessons[best]))), question.IsLong));
            }
        }

        Console.WriteLine("cross-validated short"); Report(judged.Where(one => !one.IsLong).ToList());
        Console.WriteLine("cross-validated long"); Report(judged.Where(one => one.IsLong).ToList());
        static void Report(List<(bool IsCovered, bool IsHit, double Confidence, bool IsLong)> judged)
        {
            var (covered, uncovered) = (judged.Count(one => one.IsCovered), judged.Count(one => !one.IsCovered));
            foreach (var threshold in new[] { 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8 })
            {
                var hits = judged.Count(one => one.IsCovered && one.IsHit && one.Confidence >= threshold);
                var falseAnswers = judged.Count(one => !one.IsCovered && one.Confidence >= threshold);
                Console.WriteLine($"cross-validated at {threshold}: hit@1 {100.0 * hits / Math.Max(1, covered):0.0} %, false answers {100.0 * falseAnswers / Math.Max(1, uncovered):0.0} %");
            }
        }
    }

    private static double Score(double[] weights, in Features features)
    {
        var sum = 0.0;
        var model = ModelOf(features);
        for (var f = 0; f < Features.Count; f++) sum += weights[model + f] * features[f];
        return sum;
    }

    private sealed record Case(IReadOnlyList<Features> Lessons, IReadOnlyList<bool> IsRight, bool IsCovered, bool IsLong);
}
