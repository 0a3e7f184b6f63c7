namespace CodeGuru.Core.Handbook.FollowUps;

/// <summary>What a short question that names no topic of its own asks about the topic at hand.</summary>
public abstract record FollowUp
{
    private FollowUp()
    {
    }

    /// <summary>One part of the lesson: an example, the pitfalls.</summary>
    public sealed record Part(LessonPart Which) : FollowUp;

    public sealed record Deeper : FollowUp;

    public sealed record Simpler : FollowUp;

    /// <summary>The lessons that this one names, and its sources.</summary>
    public sealed record Further : FollowUp;

    /// <summary>The same in another programming language.</summary>
    public sealed record InLanguage(string Language) : FollowUp;
}
