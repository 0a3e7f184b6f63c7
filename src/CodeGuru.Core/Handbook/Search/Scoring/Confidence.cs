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
        Feature.Bias => -5.40f,
        Feature.Named => 2.30f,
        Feature.Keyworded => 3.03f,
        Feature.Explained => 1.19f,
        Feature.Breadth => 1.93f,
        Feature.Foreign => -2.85f,
        Feature.ForeignAtName => -1.01f,
        Feature.ForeignAtEverydayName => -2.36f,
        Feature.Passage => 0.07f,
        Feature.Likeness => 1.55f,
        Feature.Block => 0.27f,
        Feature.Rarity => 0.94f,
        Feature.Owned => 1.59f,
        Feature.Stretch => 0.86f,
        Feature.StretchExplained => 0.28f,
        Feature.OwnLanguage => 0.61f,
        Feature.ForeignLanguage => -6.23f,
        Feature.BothSides => 1.33f,
        Feature.OneSide => -3.18f,
        Feature.OtherComparison => -1.86f,
        _ => 0f,
    };

    private static float WeightIfDescribed(Feature feature) => feature switch
    {
        Feature.Bias => -8.38f,
        Feature.Named => 0.03f,
        Feature.Keyworded => 3.23f,
        Feature.Explained => 0.45f,
        Feature.Breadth => 3.24f,
        Feature.Foreign => -1.67f,
        Feature.Passage => 0.66f,
        Feature.Likeness => 1.97f,
        Feature.Rarity => 2.08f,
        Feature.Owned => 1.46f,
        Feature.Stretch => 1.52f,
        Feature.OwnedMass => 1.97f,
        Feature.PassageMass => 0.32f,
        Feature.ForeignLanguage => -3.83f,
        Feature.OtherComparison => -0.33f,
        Feature.SideUnexplained => -0.02f,
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
