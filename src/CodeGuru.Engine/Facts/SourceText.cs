namespace CodeGuru.Engine.Facts;

/// <summary>A file's text, and how its bytes were read.</summary>
/// <param name="Encoding">For people: <c>UTF-8</c>, <c>UTF-16</c>, <c>Latin-1 (guessed)</c>.</param>
/// <param name="IsGuessed">Whether the bytes are no valid Unicode, so that single characters may be wrong.</param>
public sealed record SourceText(string Text, string Encoding, bool IsGuessed);
