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
        Feature.Bias => -4.99f,
        Feature.Named => 3.34f,
        Feature.Explained => 1.95f,
        Feature.Mass => 1.50f,
        Feature.Foreign => -2.46f,
        Feature.ForeignAtName => -1.00f,
        Feature.ForeignAtEverydayName => -1.83f,
        Feature.Passage => 0.07f,
        Feature.Likeness => 1.76f,
        Feature.Block => 1.86f,
        Feature.Rarity => 0.24f,
        Feature.OwnLanguage => 0.62f,
        Feature.ForeignLanguage => -6.67f,
        Feature.BothSides => 1.80f,
        Feature.OneSide => -3.03f,
        Feature.OtherComparison => -1.35f,
        Feature.SideUnexplained => -0.86f,
        _ => 0f,
    };

    private static float WeightIfDescribed(Feature feature) => feature switch
    {
        Feature.Bias => -7.10f,
        Feature.Explained => 0.56f,
        Feature.Mass => 4.58f,
        Feature.Foreign => -0.96f,
        Feature.Passage => 0.88f,
        Feature.Likeness => 1.95f,
        Feature.Block => 0.66f,
        Feature.Rarity => 2.66f,
        Feature.OwnLanguage => 0.05f,
        Feature.ForeignLanguage => -3.24f,
        Feature.OtherComparison => -0.39f,
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
