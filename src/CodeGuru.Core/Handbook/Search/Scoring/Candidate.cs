namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>A lesson that may answer a question.</summary>
/// <param name="Lesson">Its number.</param>
/// <param name="Features">What speaks for and against it.</param>
/// <param name="Confidence">What they come to.</param>
/// <param name="IsTouched">Whether it has any word of the question at all.</param>
internal readonly record struct Candidate(int Lesson, Features Features, double Confidence, bool IsTouched);
