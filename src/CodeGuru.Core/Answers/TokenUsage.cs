namespace CodeGuru.Core.Answers;

/// <summary>What a model's answer cost, in tokens; <paramref name="Cached"/> when it came from the cache and cost nothing.</summary>
public sealed record TokenUsage(int PromptTokens, int CompletionTokens, bool Cached = false);
