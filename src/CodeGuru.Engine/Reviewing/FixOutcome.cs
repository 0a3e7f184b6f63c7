using CodeGuru.Core.Pitfalls;

namespace CodeGuru.Engine.Reviewing;

/// <summary>What became of the fixes for a file.</summary>
/// <param name="Path">As a person would name it.</param>
/// <param name="Before">The text as it was.</param>
/// <param name="After">The text with the fixes that were kept.</param>
/// <param name="Applied">Findings that are gone.</param>
/// <param name="Refused">Fixes that were tried and taken back: the finding stayed, another one came, or the file did not parse any more.</param>
public sealed record FixOutcome(string Path, string Before, string After, IReadOnlyList<Pitfall> Applied, IReadOnlyList<Pitfall> Refused);
