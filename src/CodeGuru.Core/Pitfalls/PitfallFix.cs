namespace CodeGuru.Core.Pitfalls;

/// <summary>A change of a file that takes a pitfall away.</summary>
/// <param name="Title">What it does, as an order: <c>Replace 'is' with '=='</c>.</param>
/// <param name="IsSafe">Whether the code does what its author meant afterwards, in every case; else it is a suggestion that a person must judge.</param>
/// <param name="Edits">Without overlaps, all in the file of the pitfall.</param>
public sealed record PitfallFix(string Title, bool IsSafe, IReadOnlyList<TextEdit> Edits);
