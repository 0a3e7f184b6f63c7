namespace CodeGuru.Core.Diagrams;

/// <summary>A part of a frame, and when it happens.</summary>
public sealed record SequenceBranch(string Label, IReadOnlyList<SequenceStep> Steps);
