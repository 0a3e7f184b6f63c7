using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>Joins neighbours of the same role: many a model's chat template wants person and model to take turns, and fails otherwise.</summary>
internal static class MessageMerging
{
    public static IReadOnlyList<ChatMessage> Merge(IEnumerable<ChatMessage> messages)
    {
        var merged = new List<ChatMessage>();
        foreach (var message in messages)
        {
            if (merged is [.., var last] && last.Role == message.Role) merged[^1] = new ChatMessage(message.Role, last.Text + "\n\n" + message.Text);
            // A new message: what was marked on the old one is not for the wire.
            else merged.Add(new ChatMessage(message.Role, message.Text));
        }

        return merged;
    }
}
