namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>
/// The estimated probability that a lesson answers a question: logistic models over <see cref="Features"/>, one for questions that name what the lesson
/// is about and one for those that only describe it.
/// </summary>
internal static class Confidence
{
    /// <summary>Below it the handbook says that it does not know.</summary>
    public const double Threshold = 0.5;

    /// <summary>How surely the lesson has to be named for the first model.</summary>
    public const float LeastName = 0.3f;

    private static float WeightIfNamed(Feature feature) => feature switch
    {
        Feature.Bias => -7.78f,
        Feature.Named => 3.37f,
        Feature.Keyworded => 2.57f,
        Feature.Explained => 1.59f,
        Feature.Breadth => 1.41f,
        Feature.ForeignEveryday => -1.12f,
        Feature.ForeignBeforeName => -0.71f,
        Feature.ForeignAfterName => -0.78f,
        Feature.ForeignBeforeEverydayName => -1.34f,
        Feature.ForeignAfterEverydayName => -2.24f,
        Feature.Sentence => 1.65f,
        Feature.Passage => 0.28f,
        Feature.Likeness => 1.91f,
        Feature.Block => 0.31f,
        Feature.Rarity => 1.04f,
        Feature.Owned => 1.72f,
        Feature.Stretch => 0.83f,
        Feature.StretchExplained => 0.47f,
        Feature.OwnedMass => 0.04f,
        Feature.PassageMass => 0.02f,
        Feature.OwnLanguage => 0.38f,
        Feature.ForeignLanguage => -6.09f,
        Feature.BothSides => 1.41f,
        Feature.OneSide => -2.81f,
        Feature.OtherComparison => -1.66f,
        _ => 0f,
    };

    private static float WeightIfDescribed(Feature feature) => feature switch
    {
        Feature.Bias => -7.92f,
        Feature.Named => 0.04f,
        Feature.Keyworded => 3.25f,
        Feature.Explained => 0.17f,
        Feature.Breadth => 3.01f,
        Feature.ForeignTechnology => -0.95f,
        Feature.ForeignEveryday => -1.14f,
        Feature.ForeignGeneral => -0.91f,
        Feature.Passage => 0.35f,
        Feature.Likeness => 2.09f,
        Feature.Rarity => 2.09f,
        Feature.Owned => 1.53f,
        Feature.Stretch => 1.39f,
        Feature.OwnedMass => 2.27f,
        Feature.PassageMass => 0.47f,
        Feature.ForeignLanguage => -4.02f,
        Feature.OtherComparison => -0.31f,
        Feature.SideUnexplained => -0.43f,
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
