namespace CodeGuru.Engine.Providers.Models;

/// <summary>How far fetching a model has come.</summary>
/// <param name="Status">In Ollama's words: <c>pulling manifest</c>, <c>success</c>.</param>
/// <param name="Completed">Bytes; null where not told.</param>
/// <param name="Total">Bytes; null where not told.</param>
public sealed record PullProgress(string Status, long? Completed, long? Total);
