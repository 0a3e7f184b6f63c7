namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>
/// The estimated probability that a lesson answers a question: logistic models over <see cref="Features"/>, one for questions that name what the lesson
/// is about and one for those that only describe it.
/// </summary>
internal static class Confidence
{
    /// <summary>Below it the handbook says that it does not know.</summary>
    public const double Threshold = 0.76;

    /// <summary>How surely the lesson has to be named for the first model.</summary>
    public const float LeastName = 0.3f;

    private static float WeightIfNamed(Feature feature) => feature switch
    {
        Feature.Bias => -7.68f,
        Feature.Named => 0.94f,
        Feature.Keyworded => 1.82f,
        Feature.Explained => 0.82f,
        Feature.Breadth => 1.77f,
        Feature.ForeignEveryday => -0.89f,
        Feature.ForeignGeneral => -0.45f,
        Feature.ForeignBeforeName => -1.09f,
        Feature.ForeignAfterName => -2.10f,
        Feature.ForeignBeforeEverydayName => -0.58f,
        Feature.ForeignAfterEverydayName => -1.81f,
        Feature.Clean => 0.65f,
        Feature.CleanDistinct => 1.58f,
        Feature.Sentence => 1.58f,
        Feature.Passage => 0.52f,
        Feature.Likeness => 0.34f,
        Feature.Block => 1.28f,
        Feature.Rarity => 1.92f,
        Feature.Owned => 0.66f,
        Feature.Stretch => 0.25f,
        Feature.StretchExplained => 0.64f,
        Feature.OwnLanguage => 1.15f,
        Feature.ForeignLanguage => -4.44f,
        Feature.BothSides => 1.74f,
        Feature.OneSide => -3.30f,
        Feature.OtherComparison => -1.39f,
        Feature.Wording => 0.67f,
        Feature.WordingOdds => 2.02f,
        Feature.WordingOfNone => -2.53f,
        Feature.WordingFirst => 0.31f,
        _ => 0f,
    };

    private static float WeightIfDescribed(Feature feature) => feature switch
    {
        Feature.Bias => -8.78f,
        Feature.Named => 0.90f,
        Feature.Keyworded => 1.89f,
        Feature.Explained => 0.18f,
        Feature.Breadth => 3.23f,
        Feature.ForeignTechnology => -1.00f,
        Feature.ForeignUnknown => -0.03f,
        Feature.ForeignEveryday => -1.32f,
        Feature.ForeignGeneral => -1.19f,
        Feature.ForeignBeforeEverydayName => -0.56f,
        Feature.Passage => 0.63f,
        Feature.Likeness => 1.10f,
        Feature.Rarity => 1.70f,
        Feature.Owned => 0.44f,
        Feature.Stretch => 1.23f,
        Feature.Context => 0.22f,
        Feature.OwnedMass => 1.02f,
        Feature.PassageMass => 0.64f,
        Feature.OwnLanguage => 0.86f,
        Feature.ForeignLanguage => -2.91f,
        Feature.OtherComparison => -0.56f,
        Feature.Wording => 1.19f,
        Feature.WordingOdds => 4.31f,
        Feature.WordingOfNone => -2.58f,
        Feature.WordingFirst => 1.02f,
        _ => 0f,
    };

    public static double Of(in Features features)
    {
        var isNamed = features[Feature.Named] >= LeastName;
        var sum = 0.0;
        for (var feature = Feature.Bias; (int)feature < Features.Count; feature++)
            sum += (isNamed ? WeightIfNamed(feature) : WeightIfDescribed(feature)) * features[feature];
        return 1 / (1 + Math.Exp(-sum));
    }
}
