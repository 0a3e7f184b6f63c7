namespace CodeGuru.Engine.Providers.Caching;

/// <summary>An answer as it was once given.</summary>
internal sealed record CachedAnswer(string Text, long? PromptTokens, long? CompletionTokens);
