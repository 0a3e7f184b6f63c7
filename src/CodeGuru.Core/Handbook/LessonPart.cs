namespace CodeGuru.Core.Handbook;

/// <summary>The sections a lesson is made of, in the order in which they appear.</summary>
public enum LessonPart
{
    InPlainWords,
    HowItWorks,
    CoreConcepts,
    Example,
    KeyDifferences,
    Choosing,
    UnderTheHood,
    Pitfalls,
    BestPractices,
    CheckYourself,
}
