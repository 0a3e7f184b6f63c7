using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>What a message of a prompt is for: decides what goes first when a prompt must shrink.</summary>
internal enum PromptPart
{
    /// <summary>Character, rules, question: never trimmed.</summary>
    Essential,

    /// <summary>Earlier turns of a conversation: the oldest go first.</summary>
    History,

    /// <summary>Lessons quoted as reference: the last go first.</summary>
    Reference,
}

/// <summary>Marks messages with their part. The mark never reaches the wire.</summary>
internal static class PromptParts
{
    private const string Key = "codeguru.part";

    public static ChatMessage As(this ChatMessage message, PromptPart part)
    {
        (message.AdditionalProperties ??= [])[Key] = part;
        return message;
    }

    public static PromptPart Part(this ChatMessage message) =>
        message.AdditionalProperties?.TryGetValue(Key, out PromptPart part) is true ? part : PromptPart.Essential;
}
