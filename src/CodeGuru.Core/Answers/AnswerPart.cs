namespace CodeGuru.Core.Answers;

/// <summary>The parts an explanation is made of, as far as a question calls for them.</summary>
public enum AnswerPart
{
    CoreConcept,
    Example,
    Differences,
    Pitfalls,
}
