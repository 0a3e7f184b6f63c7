namespace CodeGuru.Core.Pitfalls;

/// <summary>What the rules found in a file.</summary>
/// <param name="Pitfalls">In the order of the text.</param>
/// <param name="Suppressed">What comments in the file ask to be silent about.</param>
/// <param name="Notices">What is wrong with such comments, each with its line.</param>
public sealed record FileFindings(IReadOnlyList<Pitfall> Pitfalls, IReadOnlyList<Pitfall> Suppressed, IReadOnlyList<(int Line, string Text)> Notices);
