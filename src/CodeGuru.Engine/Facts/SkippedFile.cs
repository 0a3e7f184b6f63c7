namespace CodeGuru.Engine.Facts;

/// <summary>A file that was not analysed, and why; a sentence for people.</summary>
/// <param name="IsUnreadable">Whether it is too large or no text; else it is of a language that is not understood.</param>
public sealed record SkippedFile(string Path, string Reason, bool IsUnreadable);
