namespace CodeGuru.Core.Learning;

/// <summary>
/// When to ask again. The model is FSRS-5 (Free Spaced Repetition Scheduler, Jarrett Ye and others) with its published default parameters:
/// "The Algorithm" in the wiki of open-spaced-repetition/fsrs4anki on GitHub; the idea is from Ye, Su and Cao, "A Stochastic Shortest Path
/// Algorithm for Optimizing Spaced Repetition Scheduling", KDD 2022. Names are those of its formulas: S stability, D difficulty,
/// R retrievability, G grade.
/// </summary>
public static class SpacedRepetition
{
    /// <summary>Asked again when this much of what was learnt would still be known.</summary>
    public const double Retention = 0.9;

    private const double Decay = -0.5;

    /// <summary>Makes R = 0.9 where t = S: 0.9^(1/Decay) - 1.</summary>
    private const double Factor = 19.0 / 81.0;

    private const double LeastStability = 0.01;
    private const double LongestInterval = 36_500;

    private static readonly double[] W =
    [
        0.40255, 1.18385, 3.173, 15.69105, 7.1949, 0.5345, 1.4604, 0.0046, 1.54575, 0.1192, 1.01925, 1.9395, 0.11, 0.29605, 2.2698, 0.2315,
        2.9898, 0.51655, 0.6621,
    ];

    /// <summary>The memory after something was asked for the first time.</summary>
    public static MemoryState First(Recall grade) => new(W[(int)grade - 1], Clamp(InitialDifficulty(grade)));

    /// <summary>The memory after something was asked again.</summary>
    /// <param name="memory">What was known before.</param>
    /// <param name="days">Since it was last asked; parts of a day count.</param>
    /// <param name="grade">How it went.</param>
    public static MemoryState Next(MemoryState memory, double days, Recall grade)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var stability = days < 1 ? SameDay(memory.Stability, grade)
            : grade == Recall.Again ? Forgotten(memory, Retrievability(memory, days))
            : Remembered(memory, Retrievability(memory, days), grade);
        return new MemoryState(Math.Max(LeastStability, stability), NextDifficulty(memory.Difficulty, grade));
    }

    /// <summary>R(t, S): the probability that it is still known.</summary>
    public static double Retrievability(MemoryState memory, double days) => Math.Pow(1 + (Factor * days / memory.Stability), Decay);

    /// <summary>I(r, S): days until it is known with the probability <see cref="Retention"/>; at least one.</summary>
    public static int Interval(MemoryState memory)
    {
        var days = memory.Stability / Factor * (Math.Pow(Retention, 1 / Decay) - 1);
        return (int)Math.Clamp(Math.Round(days), 1, LongestInterval);
    }

    private static double InitialDifficulty(Recall grade) => W[4] - Math.Exp(W[5] * ((int)grade - 1)) + 1;

    private static double NextDifficulty(double difficulty, Recall grade)
    {
        // The nearer to 10, the smaller the step (linear damping); then a little back towards where an easy one starts (mean reversion).
        var step = -W[6] * ((int)grade - 3);
        var damped = difficulty + (step * (10 - difficulty) / 9);
        return Clamp((W[7] * InitialDifficulty(Recall.Easy)) + ((1 - W[7]) * damped));
    }

    private static double Remembered(MemoryState memory, double retrievability, Recall grade) =>
        memory.Stability * (1 + (
            Math.Exp(W[8]) * (11 - memory.Difficulty) * Math.Pow(memory.Stability, -W[9]) * (Math.Exp(W[10] * (1 - retrievability)) - 1)
            * (grade == Recall.Hard ? W[15] : 1) * (grade == Recall.Easy ? W[16] : 1)));

    private static double Forgotten(MemoryState memory, double retrievability) => Math.Min(
        memory.Stability,
        W[11] * Math.Pow(memory.Difficulty, -W[12]) * (Math.Pow(memory.Stability + 1, W[13]) - 1) * Math.Exp(W[14] * (1 - retrievability)));

    private static double SameDay(double stability, Recall grade) => stability * Math.Exp(W[17] * ((int)grade - 3 + W[18]));

    private static double Clamp(double difficulty) => Math.Clamp(difficulty, 1, 10);
}
