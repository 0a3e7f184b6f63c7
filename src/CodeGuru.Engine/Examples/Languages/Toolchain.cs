namespace CodeGuru.Engine.Examples.Languages;

/// <summary>An interpreter or compiler that is there.</summary>
/// <param name="Program">What to start.</param>
/// <param name="Version">Its version, <c>3.11.7</c>.</param>
/// <param name="Folders">The folders it lives in, outside of the system's own.</param>
/// <param name="Companion">A second program that it needs: TypeScript's compiler runs in Node.</param>
public sealed record Toolchain(string Program, string Version, IReadOnlyList<string> Folders, string? Companion = null);
