using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>
/// Holds an answer to the JSON schema that the request names where the server can do so and stream, and gives back the prose that the answer holds: nobody
/// above ever sees JSON. Elsewhere the prompt alone asks for the sections. A server that refuses the schema is asked without it.
/// </summary>
internal sealed class SchemaChatClient(IChatClient inner, ProviderWire wire) : DelegatingChatClient(inner)
{
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var free = options;
        if (options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema })
        {
            free = options.Clone();
            free.ResponseFormat = null;
            // What goes on where another stopped, or mends an answer, is a piece, and no whole object.
            if (wire.Endpoint.Definition.StreamsSchemas && !messages.Any(message => message.Role == ChatRole.Assistant))
            {
                var (prose, isRefused) = (new SchemaProse(schema), false);
                await using (var updates = base.GetStreamingResponseAsync(messages, options, cancellationToken).GetAsyncEnumerator(cancellationToken))
                {
                    var spoke = false;
                    while (await StreamStep.NextAsync(updates).ConfigureAwait(false) is { IsEnd: false } step)
                    {
                        isRefused = !spoke && step.Failure is { Kind: FailureKind.Rejected };
                        if (isRefused) break;
                        if (step.Failure is { } failure) throw failure;
                        spoke |= step.HasWords;
                        foreach (var text in step.Update!.Contents.OfType<TextContent>()) text.Text = prose.Add(text.Text);
                        yield return step.Update;
                    }
                }

                if (!isRefused)
                {
                    if (prose.End() is { Length: > 0 } rest) yield return new ChatResponseUpdate(ChatRole.Assistant, rest);
                    yield break;
                }

                wire.Log.Tell(Configuration.LogLevel.Info, $"{wire.Endpoint.Id}: refuses a schema; asked without it");
            }
        }

        await foreach (var update in base.GetStreamingResponseAsync(messages, free, cancellationToken).ConfigureAwait(false)) yield return update;
    }
}
