namespace CodeGuru.Core.Learning;

/// <summary>What spaced repetition knows of one thing in somebody's memory.</summary>
/// <param name="Stability">Days after which it is remembered with a probability of 90 %.</param>
/// <param name="Difficulty">1 (easy) to 10.</param>
public readonly record struct MemoryState(double Stability, double Difficulty);
