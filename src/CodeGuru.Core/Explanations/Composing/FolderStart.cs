namespace CodeGuru.Core.Explanations.Composing;

/// <summary>A file at which something begins.</summary>
/// <param name="File">The file.</param>
/// <param name="Why">What shows that it does, as a clause; null where only nobody uses it.</param>
internal sealed record FolderStart(ExplainedFile File, string? Why);
