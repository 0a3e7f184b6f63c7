namespace CodeGuru.Core.Handbook;

/// <summary>The headings of a lesson's parts and which kind of lesson has which.</summary>
public static class LessonPartNames
{
    private static readonly LessonPart[] OfComparison =
    [
        LessonPart.InPlainWords, LessonPart.CoreConcepts, LessonPart.Example, LessonPart.KeyDifferences, LessonPart.Choosing,
        LessonPart.UnderTheHood, LessonPart.Pitfalls, LessonPart.BestPractices, LessonPart.CheckYourself,
    ];

    private static readonly LessonPart[] OfOthers =
    [
        LessonPart.InPlainWords, LessonPart.HowItWorks, LessonPart.Example, LessonPart.UnderTheHood, LessonPart.Pitfalls,
        LessonPart.BestPractices, LessonPart.CheckYourself,
    ];

    /// <summary>The parts a lesson of this kind must have, in order.</summary>
    public static IReadOnlyList<LessonPart> Of(LessonKind kind) => kind == LessonKind.Comparison ? OfComparison : OfOthers;

    public static string Heading(LessonPart part) => part switch
    {
        LessonPart.InPlainWords => "In plain words",
        LessonPart.HowItWorks => "How it works",
        LessonPart.CoreConcepts => "Core concepts",
        LessonPart.Example => "Example",
        LessonPart.KeyDifferences => "Key differences",
        LessonPart.Choosing => "Choosing",
        LessonPart.UnderTheHood => "Under the hood",
        LessonPart.Pitfalls => "Pitfalls",
        LessonPart.BestPractices => "Best practices",
        LessonPart.CheckYourself => "Check yourself",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    public static LessonPart? FromHeading(string heading)
    {
        foreach (var part in Enum.GetValues<LessonPart>())
        {
            if (Heading(part) == heading) return part;
        }

        return null;
    }
}
