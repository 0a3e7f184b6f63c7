namespace CodeGuru.Core.Tests.Pitfalls;

/// <summary>Code that a rule must flag, or must let pass.</summary>
internal sealed record PitfallCase(string Name, IReadOnlyList<(string Path, string Text)> Files);
