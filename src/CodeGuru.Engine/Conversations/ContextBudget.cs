using CodeGuru.Engine.Providers.Chat;

namespace CodeGuru.Engine.Conversations;

/// <summary>
/// Fits a conversation into what a model is given of it: the newest turns, whole exchanges, as many as fit. Tokens are estimated, rather too many
/// than too few: vocabularies differ, and many models tell nobody theirs.
/// </summary>
/// <param name="Turns">What is given, oldest first.</param>
/// <param name="Tokens">What that takes, estimated.</param>
/// <param name="Dropped">How many messages, the oldest, are left out.</param>
public sealed record ContextBudget(IReadOnlyList<ConversationTurn> Turns, int Tokens, int Dropped)
{
    /// <summary>Leaves room for references and an answer in the smallest contexts that servers have by default.</summary>
    public const int DefaultTokens = 6000;

    public static ContextBudget Of(IReadOnlyList<Message> messages, int budget)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var turns = messages.Where(message => message.Content.Length > 0).Select(Turn).ToList();
        var tokens = 0;
        var first = turns.Count;
        while (first > 0)
        {
            // A question stays with its answer: half an exchange tells a model something false.
            var start = first - 1;
            while (start > 0 && !turns[start].IsPerson) start--;
            var exchange = turns.Skip(start).Take(first - start).Sum(turn => TokenEstimate.Of(turn.Text));
            if (tokens + exchange > budget) break;
            tokens += exchange;
            first = start;
        }

        return new ContextBudget(turns[first..], tokens, first);
    }

    private static ConversationTurn Turn(Message message)
    {
        var text = message.Content;
        foreach (var file in message.Attachments) text += $"\n\n(attached: {file.Path})\n\n{file.Text}";
        return new ConversationTurn(message.Role == MessageRole.User, text);
    }
}
