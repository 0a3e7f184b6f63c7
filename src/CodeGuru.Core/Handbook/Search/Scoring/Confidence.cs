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
        Feature.Bias => -4.70f,
        Feature.Named => 2.33f,
        Feature.Keyworded => 2.62f,
        Feature.Explained => 1.33f,
        Feature.Breadth => 2.34f,
        Feature.Foreign => -3.07f,
        Feature.ForeignAtName => -1.65f,
        Feature.ForeignAtEverydayName => -2.31f,
        Feature.Passage => 1.20f,
        Feature.Likeness => 1.56f,
        Feature.Rarity => 0.04f,
        Feature.Owned => 2.02f,
        Feature.OwnLanguage => 0.73f,
        Feature.ForeignLanguage => -6.23f,
        Feature.BothSides => 1.44f,
        Feature.OneSide => -3.32f,
        Feature.OtherComparison => -1.86f,
        Feature.SideUnexplained => -0.59f,
        _ => 0f,
    };

    private static float WeightIfDescribed(Feature feature) => feature switch
    {
        Feature.Bias => -7.49f,
        Feature.Keyworded => 2.48f,
        Feature.Breadth => 4.05f,
        Feature.Foreign => -1.48f,
        Feature.Passage => 1.36f,
        Feature.Likeness => 2.31f,
        Feature.Block => 0.09f,
        Feature.Rarity => 1.21f,
        Feature.Owned => 3.41f,
        Feature.ForeignLanguage => -3.17f,
        Feature.OtherComparison => -0.24f,
        Feature.SideUnexplained => -0.59f,
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
