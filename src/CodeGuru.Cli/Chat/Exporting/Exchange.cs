using CodeGuru.Engine.Conversations;

namespace CodeGuru.Cli.Chat.Exporting;

/// <summary>A question and its answer.</summary>
internal sealed record Exchange(string Question, Message? Answer)
{
    public static IReadOnlyList<Exchange> Of(IReadOnlyList<Message> messages)
    {
        var exchanges = new List<Exchange>();
        foreach (var message in messages)
        {
            if (message.Role == MessageRole.User) exchanges.Add(new Exchange(message.Content, null));
            else if (exchanges.Count > 0) exchanges[^1] = exchanges[^1] with { Answer = message };
        }

        return exchanges;
    }
}
