namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>The estimated probability that a lesson answers a question: a logistic model over <see cref="Features"/>.</summary>
internal static class Confidence
{
    /// <summary>Below it the handbook says that it does not know.</summary>
    public const double Threshold = 0.5;

    private static float WeightOf(Feature feature) => feature switch
    {
        Feature.Bias => -4f,
        Feature.Named => 5f,
        Feature.Unnamed => -1f,
        Feature.Explained => 3f,
        Feature.Foreign => -4f,
        Feature.ForeignAtName => -2f,
        Feature.ForeignToEverydayName => -2f,
        Feature.Passage => 2f,
        Feature.Likeness => 2f,
        Feature.Block => 1f,
        Feature.Rarity => 2f,
        Feature.OwnLanguage => 0.5f,
        Feature.ForeignLanguage => -6f,
        Feature.UnmentionedLanguage => -2f,
        Feature.BothSides => 3f,
        Feature.OneSide => -2f,
        Feature.OtherComparison => -3f,
        Feature.SideUnexplained => -2f,
        _ => 0f,
    };

    public static double Of(in Features features)
    {
        var sum = 0.0;
        for (var feature = Feature.Bias; (int)feature < Features.Count; feature++) sum += WeightOf(feature) * features[feature];
        return 1 / (1 + Math.Exp(-sum));
    }
}
