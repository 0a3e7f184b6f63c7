namespace CodeGuru.Engine.Conversations;

/// <summary>What a list of conversations shows.</summary>
public sealed record ConversationSummary(long Id, string Title, DateTimeOffset Updated, int Messages);
