using System.Numerics;

namespace CodeGuru.Core.Handbook.Search.Wording;

/// <summary>
/// Learns which wording asks for which lesson: multinomial logistic regression by stochastic gradient descent with a step for each weight (AdaGrad: Duchi, Hazan,
/// Singer, "Adaptive Subgradient Methods for Online Learning and Stochastic Optimization", 2011) and a ridge penalty. The same examples give the same weights.
/// </summary>
internal sealed class WordingTrainer
{
    private const int Rounds = 24;
    private const float Step = 0.25f;
    private const float Ridge = 0.00004f;

    // Keeps the first step from dividing by nothing.
    private const float Least = 1e-6f;

    // What one question alone has may be chance.
    private const int FewestOccurrences = 2;

    private readonly int answers;
    private readonly Dictionary<uint, int> numbers = [];
    private readonly float[] weights;
    private readonly float[] squares;

    private WordingTrainer(IReadOnlyList<WordingExample> examples, int answers)
    {
        this.answers = answers;
        numbers.Add(WordingFeatures.Bias, 0);
        foreach (var group in examples.SelectMany(example => example.Features).GroupBy(feature => feature).Where(group => group.Count() >= FewestOccurrences).OrderBy(group => group.Key))
            numbers.TryAdd(group.Key, numbers.Count);
        weights = new float[numbers.Count * answers];
        squares = new float[weights.Length];
    }

    /// <summary>The weights of each feature for each answer, by the feature's hash.</summary>
    public static IReadOnlyDictionary<uint, float[]> Train(IReadOnlyList<WordingExample> examples, int answers)
    {
        var trainer = new WordingTrainer(examples, answers);
        trainer.Run(examples);
        return trainer.numbers.ToDictionary(pair => pair.Key, pair => trainer.weights.AsSpan(pair.Value * answers, answers).ToArray());
    }

    private void Run(IReadOnlyList<WordingExample> examples)
    {
        var known = examples.Select(example => (Features: example.Features.Select(feature => numbers.GetValueOrDefault(feature, -1)).Where(number => number >= 0).Prepend(0).ToArray(), example.Answer)).ToArray();
        var scores = new float[answers];
        for (var round = 0; round < Rounds; round++)
        {
            // A stride without a common divisor visits every example once, lesson after lesson.
            var stride = Stride(known.Length, round);
            for (int i = 0, at = round; i < known.Length; i++, at = (at + stride) % known.Length) Learn(known[at % known.Length], scores);
        }
    }

    private void Learn((int[] Features, int Answer) example, float[] scores)
    {
        var value = WordingTable.ValueOf(example.Features.Length - 1);
        Array.Clear(scores);
        foreach (var feature in example.Features)
        {
            var row = weights.AsSpan(feature * answers, answers);
            var by = feature == 0 ? 1 : value;
            AddScaled(scores, row, by);
        }

        WordingTable.ToProbabilities(scores);
        scores[example.Answer] -= 1;
        foreach (var feature in example.Features)
        {
            var row = weights.AsSpan(feature * answers, answers);
            var square = squares.AsSpan(feature * answers, answers);
            var by = feature == 0 ? 1 : value;
            Descend(row, square, scores, by);
        }
    }

    /// <summary>Adds a row, times a factor.</summary>
    private static void AddScaled(Span<float> scores, ReadOnlySpan<float> row, float by)
    {
        var at = 0;
        for (; at <= row.Length - Vector<float>.Count; at += Vector<float>.Count)
            (new Vector<float>(scores[at..]) + (new Vector<float>(row[at..]) * by)).CopyTo(scores[at..]);
        for (; at < row.Length; at++) scores[at] += row[at] * by;
    }

    /// <summary>A step of each weight of a row against its gradient.</summary>
    private static void Descend(Span<float> row, Span<float> square, ReadOnlySpan<float> errors, float by)
    {
        var at = 0;
        for (; at <= row.Length - Vector<float>.Count; at += Vector<float>.Count)
        {
            var weight = new Vector<float>(row[at..]);
            var gradient = (new Vector<float>(errors[at..]) * by) + (weight * Ridge);
            var sum = new Vector<float>(square[at..]) + (gradient * gradient);
            sum.CopyTo(square[at..]);
            (weight - (gradient * Step / (Vector.SquareRoot(sum) + new Vector<float>(Least)))).CopyTo(row[at..]);
        }

        for (; at < row.Length; at++)
        {
            var gradient = (errors[at] * by) + (Ridge * row[at]);
            square[at] += gradient * gradient;
            row[at] -= Step * gradient / (MathF.Sqrt(square[at]) + Least);
        }
    }

    private static int Stride(int count, int round)
    {
        for (var stride = Math.Max(1, (count * 2 / 5) + (round * 7)); ; stride++)
        {
            if (Gcd(stride, count) == 1) return stride;
        }
    }

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
}
