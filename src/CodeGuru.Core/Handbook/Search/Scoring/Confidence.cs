namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>
/// The estimated probability that a lesson answers a question: logistic models over <see cref="Features"/>, one for questions that name what the lesson
/// is about and one for those that only describe it.
/// </summary>
internal static class Confidence
{
    // Below it the handbook says that it does not know. Who tells much says more of what is meant: cross-validated, none of the
    // benchmark's long questions that no lesson answers reaches a fifth, while one in thirty of those that one answers falls short of what few words need.
    private const double Threshold = 0.65;
    private const double ThresholdOfMany = 0.45;
    private const int Many = 9;

    /// <summary>How surely the lesson has to be named for the first model.</summary>
    public const float LeastName = 0.3f;

    private static float WeightIfNamed(Feature feature) => feature switch
    {
        Feature.Bias => -7.84f,
        Feature.Named => 0.57f,
        Feature.Keyworded => 1.51f,
        Feature.Explained => 0.82f,
        Feature.Breadth => 1.46f,
        Feature.ForeignEveryday => -1.00f,
        Feature.ForeignGeneral => -0.34f,
        Feature.ForeignBeforeName => -0.80f,
        Feature.ForeignAfterName => -2.57f,
        Feature.ForeignBeforeEverydayName => -0.56f,
        Feature.ForeignAfterEverydayName => -1.99f,
        Feature.Clean => 0.81f,
        Feature.CleanDistinct => 1.26f,
        Feature.Sentence => 2.28f,
        Feature.Passage => 0.54f,
        Feature.Likeness => 0.20f,
        Feature.Block => 0.80f,
        Feature.Rarity => 1.67f,
        Feature.Owned => 0.64f,
        Feature.Stretch => 0.20f,
        Feature.StretchExplained => 0.38f,
        Feature.OwnLanguage => 1.03f,
        Feature.ForeignLanguage => -4.01f,
        Feature.BothSides => 1.86f,
        Feature.OneSide => -2.86f,
        Feature.OtherComparison => -0.61f,
        Feature.SideUnexplained => -0.11f,
        Feature.Wording => 1.49f,
        Feature.WordingOdds => 3.12f,
        Feature.WordingOfNone => -1.25f,
        Feature.WordingFirst => 0.49f,
        _ => 0f,
    };

    private static float WeightIfDescribed(Feature feature) => feature switch
    {
        Feature.Bias => -8.12f,
        Feature.Named => 0.53f,
        Feature.Keyworded => 1.42f,
        Feature.Explained => 0.71f,
        Feature.Breadth => 2.73f,
        Feature.ForeignTechnology => -0.82f,
        Feature.ForeignUnknown => -0.50f,
        Feature.ForeignEveryday => -1.54f,
        Feature.ForeignGeneral => -0.53f,
        Feature.ForeignBeforeEverydayName => -0.13f,
        Feature.ForeignAfterEverydayName => -0.72f,
        Feature.Passage => 0.88f,
        Feature.Likeness => 1.09f,
        Feature.Rarity => 0.73f,
        Feature.Owned => 0.58f,
        Feature.Stretch => 1.51f,
        Feature.Context => 1.37f,
        Feature.OwnedMass => 0.50f,
        Feature.PassageMass => 0.04f,
        Feature.OwnLanguage => 0.66f,
        Feature.ForeignLanguage => -2.33f,
        Feature.OtherComparison => -0.36f,
        Feature.Wording => 1.26f,
        Feature.WordingOdds => 4.26f,
        Feature.WordingOfNone => -3.53f,
        Feature.WordingFirst => 1.75f,
        _ => 0f,
    };

    /// <summary>How likely a lesson has to be for a question of so many words.</summary>
    public static double Least(int words) => words >= Many ? ThresholdOfMany : Threshold;

    public static double Of(in Features features)
    {
        var isNamed = features[Feature.Named] >= LeastName;
        var sum = 0.0;
        for (var feature = Feature.Bias; (int)feature < Features.Count; feature++)
            sum += (isNamed ? WeightIfNamed(feature) : WeightIfDescribed(feature)) * features[feature];
        return 1 / (1 + Math.Exp(-sum));
    }
}
