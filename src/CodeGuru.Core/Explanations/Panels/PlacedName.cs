namespace CodeGuru.Core.Explanations.Panels;

/// <summary>A name and where it stands.</summary>
/// <param name="Path">Of the file, as a person would name it; null for the file that is shown.</param>
/// <param name="Line">1-based.</param>
public sealed record PlacedName(string Name, int Line, string? Path = null);
