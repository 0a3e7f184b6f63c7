namespace CodeGuru.Core;

/// <summary>Who is asking.</summary>
public enum Level
{
    Beginner,
    Intermediate,
    Expert,
}
