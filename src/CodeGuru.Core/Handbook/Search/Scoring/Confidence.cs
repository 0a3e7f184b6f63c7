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
        Feature.Bias => -7.63f,
        Feature.Named => 2.95f,
        Feature.Keyworded => 2.57f,
        Feature.Explained => 1.68f,
        Feature.Breadth => 1.38f,
        Feature.ForeignUnknown => -0.71f,
        Feature.ForeignEveryday => -1.09f,
        Feature.ForeignBeforeName => -0.92f,
        Feature.ForeignAfterName => -0.98f,
        Feature.ForeignBeforeEverydayName => -1.38f,
        Feature.ForeignAfterEverydayName => -2.08f,
        Feature.Sentence => 1.66f,
        Feature.Passage => 0.26f,
        Feature.Likeness => 1.69f,
        Feature.Block => 0.10f,
        Feature.Rarity => 0.96f,
        Feature.Owned => 1.88f,
        Feature.Stretch => 0.98f,
        Feature.StretchExplained => 0.52f,
        Feature.OwnedMass => 0.21f,
        Feature.PassageMass => 0.11f,
        Feature.OwnLanguage => 0.53f,
        Feature.ForeignLanguage => -6.05f,
        Feature.BothSides => 1.49f,
        Feature.OneSide => -2.83f,
        Feature.OtherComparison => -1.64f,
        _ => 0f,
    };

    private static float WeightIfDescribed(Feature feature) => feature switch
    {
        Feature.Bias => -7.88f,
        Feature.Named => 0.02f,
        Feature.Keyworded => 3.15f,
        Feature.Explained => 0.19f,
        Feature.Breadth => 3.09f,
        Feature.ForeignTechnology => -1.80f,
        Feature.ForeignEveryday => -1.20f,
        Feature.ForeignGeneral => -0.78f,
        Feature.Passage => 0.33f,
        Feature.Likeness => 1.99f,
        Feature.Rarity => 2.07f,
        Feature.Owned => 1.58f,
        Feature.Stretch => 1.37f,
        Feature.OwnedMass => 2.29f,
        Feature.PassageMass => 0.33f,
        Feature.ForeignLanguage => -3.95f,
        Feature.OtherComparison => -0.30f,
        Feature.SideUnexplained => -0.53f,
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
