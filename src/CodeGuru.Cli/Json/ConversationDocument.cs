using CodeGuru.Engine.Conversations;

namespace CodeGuru.Cli.Json;

/// <summary><c>conversations show --format json</c>.</summary>
internal sealed record ConversationDocument(int Schema, long Id, string Title, IReadOnlyList<ConversationDocument.Turn> Messages)
{
    public static ConversationDocument Of(Conversation conversation) => new(1, conversation.Id, conversation.Title,
        [.. conversation.Messages.Select(each => new Turn(CamelCase.Of(each.Role), each.Content, each.Source?.Trim('*'), each.IsPartial))]);

    internal sealed record Turn(string Role, string Content, string? Source, bool Partial);
}
