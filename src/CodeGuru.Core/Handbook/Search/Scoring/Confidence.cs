namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>
/// The estimated probability that a lesson answers a question: logistic models over <see cref="Features"/>, one for questions that name what the lesson
/// is about and one for those that only describe it.
/// </summary>
internal static class Confidence
{
    /// <summary>Below it the handbook says that it does not know.</summary>
    public const double Threshold = 0.68;

    /// <summary>How surely the lesson has to be named for the first model.</summary>
    public const float LeastName = 0.3f;

    private static float WeightIfNamed(Feature feature) => feature switch
    {
        Feature.Bias => -8.03f,
        Feature.Named => 0.70f,
        Feature.Keyworded => 1.49f,
        Feature.Explained => 0.87f,
        Feature.Breadth => 1.25f,
        Feature.ForeignEveryday => -0.58f,
        Feature.ForeignGeneral => -0.54f,
        Feature.ForeignBeforeName => -0.61f,
        Feature.ForeignAfterName => -2.30f,
        Feature.ForeignBeforeEverydayName => -0.55f,
        Feature.ForeignAfterEverydayName => -1.72f,
        Feature.Clean => 0.68f,
        Feature.CleanDistinct => 1.21f,
        Feature.Sentence => 1.67f,
        Feature.Passage => 0.48f,
        Feature.Likeness => 0.06f,
        Feature.Block => 0.70f,
        Feature.Rarity => 1.66f,
        Feature.Owned => 0.51f,
        Feature.Stretch => 0.20f,
        Feature.StretchExplained => 0.57f,
        Feature.OwnLanguage => 1.05f,
        Feature.ForeignLanguage => -3.94f,
        Feature.BothSides => 1.74f,
        Feature.OneSide => -3.14f,
        Feature.OtherComparison => -0.96f,
        Feature.SideUnexplained => -0.03f,
        Feature.Wording => 0.81f,
        Feature.WordingOdds => 3.89f,
        Feature.WordingOfNone => -2.22f,
        Feature.WordingFirst => 0.52f,
        _ => 0f,
    };

    private static float WeightIfDescribed(Feature feature) => feature switch
    {
        Feature.Bias => -9.14f,
        Feature.Named => 0.59f,
        Feature.Keyworded => 1.50f,
        Feature.Explained => 0.26f,
        Feature.Breadth => 2.84f,
        Feature.ForeignTechnology => -0.67f,
        Feature.ForeignUnknown => -0.13f,
        Feature.ForeignEveryday => -1.15f,
        Feature.ForeignGeneral => -0.84f,
        Feature.ForeignBeforeEverydayName => -0.61f,
        Feature.ForeignAfterEverydayName => -0.46f,
        Feature.Clean => 0.18f,
        Feature.Passage => 0.75f,
        Feature.Likeness => 1.09f,
        Feature.Rarity => 1.05f,
        Feature.Owned => 0.59f,
        Feature.Stretch => 1.50f,
        Feature.Context => 0.46f,
        Feature.OwnedMass => 0.57f,
        Feature.PassageMass => 0.59f,
        Feature.OwnLanguage => 0.49f,
        Feature.ForeignLanguage => -1.99f,
        Feature.OtherComparison => -0.04f,
        Feature.SideUnexplained => -0.18f,
        Feature.Wording => 1.73f,
        Feature.WordingOdds => 4.96f,
        Feature.WordingOfNone => -2.81f,
        Feature.WordingFirst => 1.21f,
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
