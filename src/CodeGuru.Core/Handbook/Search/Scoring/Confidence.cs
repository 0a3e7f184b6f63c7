namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>
/// The estimated probability that a lesson answers a question: logistic models over <see cref="Features"/>, one for questions that name what the lesson
/// is about and one for those that only describe it.
/// </summary>
internal static class Confidence
{
    /// <summary>Below it the handbook says that it does not know.</summary>
    public const double Threshold = 0.7;

    /// <summary>How surely the lesson has to be named for the first model.</summary>
    public const float LeastName = 0.3f;

    private static float WeightIfNamed(Feature feature) => feature switch
    {
        Feature.Bias => -7.38f,
        Feature.Named => 0.80f,
        Feature.Keyworded => 2.22f,
        Feature.Explained => 0.87f,
        Feature.Mass => 0.20f,
        Feature.Breadth => 1.82f,
        Feature.ForeignTechnology => -0.78f,
        Feature.ForeignEveryday => -0.68f,
        Feature.ForeignBeforeName => -1.24f,
        Feature.ForeignAfterName => -2.12f,
        Feature.ForeignBeforeEverydayName => -0.90f,
        Feature.ForeignAfterEverydayName => -1.46f,
        Feature.Distinct => 0.24f,
        Feature.Clean => 1.09f,
        Feature.CleanDistinct => 1.73f,
        Feature.Sentence => 1.74f,
        Feature.Passage => 0.22f,
        Feature.Likeness => 0.38f,
        Feature.Block => 0.33f,
        Feature.Rarity => 1.40f,
        Feature.Owned => 1.62f,
        Feature.Stretch => 1.38f,
        Feature.StretchExplained => 1.02f,
        Feature.OwnedMass => 0.68f,
        Feature.PassageMass => 0.59f,
        Feature.OwnLanguage => 1.31f,
        Feature.ForeignLanguage => -6.39f,
        Feature.BothSides => 3.24f,
        Feature.OneSide => -3.54f,
        Feature.OtherComparison => -0.95f,
        _ => 0f,
    };

    private static float WeightIfDescribed(Feature feature) => feature switch
    {
        Feature.Bias => -6.78f,
        Feature.Named => 0.06f,
        Feature.Keyworded => 2.82f,
        Feature.Explained => 0.41f,
        Feature.Breadth => 3.07f,
        Feature.ForeignTechnology => -1.68f,
        Feature.ForeignEveryday => -0.82f,
        Feature.ForeignGeneral => -1.42f,
        Feature.ForeignBeforeEverydayName => -1.00f,
        Feature.Passage => 1.33f,
        Feature.Likeness => 2.06f,
        Feature.Rarity => 2.20f,
        Feature.Owned => 1.79f,
        Feature.Stretch => 0.15f,
        Feature.OwnedMass => 1.68f,
        Feature.PassageMass => 0.69f,
        Feature.ForeignLanguage => -4.91f,
        Feature.OtherComparison => -0.54f,
        Feature.SideUnexplained => -0.28f,
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
