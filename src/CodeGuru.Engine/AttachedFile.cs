namespace CodeGuru.Engine;

/// <summary>A file that a question is about.</summary>
public sealed record AttachedFile(string Path, string Text);
