namespace CodeGuru.Engine;

/// <summary>What was said earlier in a conversation.</summary>
/// <param name="IsPerson">The person said it; else the mentor.</param>
/// <param name="Text">What was said.</param>
public sealed record ConversationTurn(bool IsPerson, string Text);
