namespace CodeGuru.Engine.Conversations;

/// <summary>A conversation with all its messages, oldest first.</summary>
public sealed record Conversation(long Id, string Title, IReadOnlyList<Message> Messages);
