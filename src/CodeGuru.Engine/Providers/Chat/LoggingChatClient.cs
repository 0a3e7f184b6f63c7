using System.Runtime.CompilerServices;
using CodeGuru.Engine.Configuration;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>Tells the log what is asked and what comes: names and sizes at <c>debug</c>, the words themselves only at <c>trace</c>.</summary>
internal sealed class LoggingChatClient(IChatClient inner, ProviderWire wire) : DelegatingChatClient(inner)
{
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var prompt = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var name = wire.Endpoint.Id;
        wire.Log.Tell(LogLevel.Debug, $"{name}: asks {options?.ModelId}, about {TokenEstimate.Of(prompt)} tokens in {prompt.Count} messages, answer up to {options?.MaxOutputTokens} tokens");
        foreach (var message in prompt) wire.Log.Tell(LogLevel.Trace, $"{name}: > {message.Role}: {message.Text}");
        var (updates, letters) = (0, 0);
        await foreach (var update in base.GetStreamingResponseAsync(prompt, options, cancellationToken).ConfigureAwait(false))
        {
            updates++;
            letters += update.Text.Length;
            if (wire.Log.Tells(LogLevel.Trace)) wire.Log.Tell(LogLevel.Trace, $"{name}: < {update.Text}{string.Concat(update.Contents.OfType<TextReasoningContent>().Select(thought => $"(thinking) {thought.Text}"))}");
            yield return update;
        }

        wire.Log.Tell(LogLevel.Debug, $"{name}: finished, {letters} letters in {updates} pieces");
    }
}
