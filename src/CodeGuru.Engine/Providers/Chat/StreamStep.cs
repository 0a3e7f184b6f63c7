using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>The next update, the end, or a failure as a value: an iterator may not yield from a catch block.</summary>
internal readonly record struct StreamStep(ChatResponseUpdate? Update, ProviderException? Failure)
{
    public bool IsEnd => Update is null && Failure is null;

    /// <summary>The model has said something, so it has been paid for.</summary>
    public bool HasWords => Update is not null && Update.Contents.Any(content => content is TextContent { Text.Length: > 0 } or TextReasoningContent { Text.Length: > 0 });

    public static async ValueTask<StreamStep> NextAsync(IAsyncEnumerator<ChatResponseUpdate> updates)
    {
        try
        {
            return await updates.MoveNextAsync().ConfigureAwait(false) ? new StreamStep(updates.Current, null) : default;
        }
        catch (ProviderException failure)
        {
            return new StreamStep(null, failure);
        }
    }
}
