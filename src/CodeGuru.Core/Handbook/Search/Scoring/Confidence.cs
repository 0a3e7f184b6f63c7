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
        Feature.Named => 2.97f,
        Feature.Keyworded => 2.56f,
        Feature.Explained => 1.67f,
        Feature.Mass => 0.01f,
        Feature.Breadth => 1.41f,
        Feature.ForeignUnknown => -1.06f,
        Feature.ForeignEveryday => -1.08f,
        Feature.ForeignBeforeName => -0.95f,
        Feature.ForeignAfterName => -0.99f,
        Feature.ForeignBeforeEverydayName => -1.35f,
        Feature.ForeignAfterEverydayName => -2.06f,
        Feature.Sentence => 1.67f,
        Feature.Passage => 0.28f,
        Feature.Likeness => 1.66f,
        Feature.Block => 0.01f,
        Feature.Rarity => 0.83f,
        Feature.Owned => 2.02f,
        Feature.Stretch => 0.97f,
        Feature.StretchExplained => 0.51f,
        Feature.OwnedMass => 0.23f,
        Feature.PassageMass => 0.11f,
        Feature.OwnLanguage => 0.55f,
        Feature.ForeignLanguage => -6.02f,
        Feature.BothSides => 1.49f,
        Feature.OneSide => -2.84f,
        Feature.OtherComparison => -1.63f,
        _ => 0f,
    };

    private static float WeightIfDescribed(Feature feature) => feature switch
    {
        Feature.Bias => -7.85f,
        Feature.Named => 0.02f,
        Feature.Keyworded => 3.06f,
        Feature.Explained => 0.28f,
        Feature.Breadth => 3.08f,
        Feature.ForeignTechnology => -1.86f,
        Feature.ForeignEveryday => -1.17f,
        Feature.ForeignGeneral => -0.79f,
        Feature.Passage => 0.26f,
        Feature.Likeness => 1.90f,
        Feature.Rarity => 2.01f,
        Feature.Owned => 1.56f,
        Feature.Stretch => 1.33f,
        Feature.OwnedMass => 2.36f,
        Feature.PassageMass => 0.30f,
        Feature.ForeignLanguage => -3.85f,
        Feature.OtherComparison => -0.29f,
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
