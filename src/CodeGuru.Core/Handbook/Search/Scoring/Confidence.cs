namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>
/// The estimated probability that a lesson answers a question: logistic models over <see cref="Features"/>, one for questions that name what the lesson
/// is about and one for those that only describe it.
/// </summary>
internal static class Confidence
{
    /// <summary>Below it the handbook says that it does not know.</summary>
    public const double Threshold = 0.72;

    /// <summary>How surely the lesson has to be named for the first model.</summary>
    public const float LeastName = 0.3f;

    private static float WeightIfNamed(Feature feature) => feature switch
    {
        Feature.Bias => -7.55f,
        Feature.Named => 1.22f,
        Feature.Keyworded => 2.20f,
        Feature.Explained => 0.97f,
        Feature.Breadth => 1.89f,
        Feature.ForeignEveryday => -0.98f,
        Feature.ForeignGeneral => -0.91f,
        Feature.ForeignBeforeName => -1.23f,
        Feature.ForeignAfterName => -2.02f,
        Feature.ForeignBeforeEverydayName => -0.42f,
        Feature.ForeignAfterEverydayName => -1.92f,
        Feature.Distinct => 0.23f,
        Feature.Clean => 0.14f,
        Feature.CleanDistinct => 1.70f,
        Feature.Sentence => 1.78f,
        Feature.Passage => 1.10f,
        Feature.Likeness => 1.14f,
        Feature.Block => 1.39f,
        Feature.Rarity => 1.74f,
        Feature.Owned => 1.07f,
        Feature.Stretch => 0.73f,
        Feature.StretchExplained => 0.86f,
        Feature.OwnLanguage => 0.94f,
        Feature.ForeignLanguage => -5.52f,
        Feature.BothSides => 2.17f,
        Feature.OneSide => -3.41f,
        Feature.OtherComparison => -1.52f,
        _ => 0f,
    };

    private static float WeightIfDescribed(Feature feature) => feature switch
    {
        Feature.Bias => -8.06f,
        Feature.Named => 1.22f,
        Feature.Keyworded => 1.14f,
        Feature.Explained => 0.84f,
        Feature.Breadth => 3.81f,
        Feature.ForeignTechnology => -0.45f,
        Feature.ForeignEveryday => -0.92f,
        Feature.ForeignGeneral => -1.64f,
        Feature.ForeignBeforeEverydayName => -0.40f,
        Feature.ForeignAfterEverydayName => -0.10f,
        Feature.Passage => 1.59f,
        Feature.Likeness => 2.98f,
        Feature.Block => 0.04f,
        Feature.Rarity => 1.81f,
        Feature.Owned => 1.23f,
        Feature.Stretch => 1.32f,
        Feature.OwnedMass => 1.41f,
        Feature.PassageMass => 0.02f,
        Feature.OwnLanguage => 0.69f,
        Feature.ForeignLanguage => -4.80f,
        Feature.OtherComparison => -0.76f,
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
