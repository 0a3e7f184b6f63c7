namespace CodeGuru.Core.Handbook;

/// <summary>What a lesson teaches, which decides the sections it must have.</summary>
public enum LessonKind
{
    Concept,
    Comparison,
    Pitfall,
    Howto,
}
