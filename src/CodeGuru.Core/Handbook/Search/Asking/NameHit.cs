namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>A name of something a lesson is about, found in a question.</summary>
/// <param name="Start">Its first word.</param>
/// <param name="Length">How many words it has.</param>
/// <param name="Strength">How sure it is that the question speaks of that: 0 to 1.</param>
/// <param name="Lesson">The lesson that has the name.</param>
/// <param name="Subject">The subject, or -1 where the lesson as a whole is named.</param>
internal readonly record struct NameHit(int Start, int Length, float Strength, int Lesson, int Subject)
{
    public int End => Start + Length;
}
