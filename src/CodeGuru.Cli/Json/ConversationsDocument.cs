using CodeGuru.Engine.Conversations;

namespace CodeGuru.Cli.Json;

/// <summary><c>conversations list --format json</c>.</summary>
internal sealed record ConversationsDocument(int Schema, IReadOnlyList<ConversationsDocument.Summary> Conversations)
{
    public static ConversationsDocument Of(IEnumerable<ConversationSummary> conversations) =>
        new(1, [.. conversations.Select(each => new Summary(each.Id, each.Title, each.Updated, each.Messages))]);

    internal sealed record Summary(long Id, string Title, DateTimeOffset Updated, int Messages);
}
