namespace CodeGuru.Engine.Conversations;

/// <summary>Who says a message.</summary>
public enum MessageRole
{
    User,
    Assistant,
}
