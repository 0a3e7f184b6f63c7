namespace CodeGuru.Core.Answers;

/// <summary>Whether an answer has the parts that its question calls for; <paramref name="Missing"/> names those it lacks.</summary>
public sealed record ShapeCheck(IReadOnlyList<AnswerPart> Missing)
{
    public bool Ok => Missing.Count == 0;
}
