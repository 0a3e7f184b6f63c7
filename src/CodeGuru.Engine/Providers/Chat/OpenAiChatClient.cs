using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CodeGuru.Engine.Providers.Http;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

// The patch is the library's only way to fields that OpenAI itself does not have; its shape may change with the library, and tests notice.
#pragma warning disable SCME0001

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>
/// The OpenAI protocol by its official library, which is AOT-clean and costs about 10 µs a delta. It believes that every server is OpenAI's;
/// what others do differently is caught here: errors inside a stream, reasoning under another name, streams that just end.
/// </summary>
internal sealed class OpenAiChatClient(ProviderWire wire) : StreamingChatClient
{
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var exchange = wire.NewExchange();
        using var http = ProviderWire.NewClient(exchange);
        var updates = Open(http, options).GetStreamingResponseAsync(MessageMerging.Merge(messages), Adapt(options), cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var closing = updates.ConfigureAwait(false);
        var finished = false;
        while (await NextAsync(updates).ConfigureAwait(false) is var step && step != Step.End)
        {
            if (step == Step.FinishedOddly)
            {
                finished = true;
                break;
            }

            var update = updates.Current;
            if (update.RawRepresentation is StreamingChatCompletionUpdate raw) Mend(update, raw);
            // Some servers report that they broke down as the reason for finishing.
            if (update.FinishReason is { Value: "error" }) throw HttpFailures.OfStream("finish_reason: error", null, wire.Endpoint);
            finished |= update.FinishReason is not null;
            yield return update;
        }

        if (!finished && !exchange.EndedWithDone) throw new ProviderException(FailureKind.CutOff, "the answer ended in the middle");
    }

    private IChatClient Open(HttpClient http, ChatOptions? options)
    {
        var client = new OpenAIClient(
            // The exchange below sets the header, or leaves it out where there is no key.
            new ApiKeyCredential("unused"),
            new OpenAIClientOptions
            {
                Endpoint = new Uri(wire.Endpoint.Address),
                Transport = new HttpClientPipelineTransport(http),
                RetryPolicy = new ClientRetryPolicy(0),
                NetworkTimeout = Timeout.InfiniteTimeSpan,
            });
        return client.GetChatClient(options?.ModelId ?? throw new ArgumentException("A model is chosen before a provider is asked.", nameof(options))).AsIChatClient();
    }

    /// <summary>The name of the output's limit changed at OpenAI; the others keep the old one, and some reject the new.</summary>
    private ChatOptions? Adapt(ChatOptions? options)
    {
        if (options?.ResponseFormat is ChatResponseFormatJson { Schema: not null })
        {
            options = options.Clone();
            (options.AdditionalProperties ??= [])["strict"] = true;
        }

        if (options?.MaxOutputTokens is not { } limit || wire.Endpoint.Id is "openai" or "groq") return options;
        var adapted = options.Clone();
        adapted.MaxOutputTokens = null;
        adapted.RawRepresentationFactory = _ =>
        {
            var request = new ChatCompletionOptions();
            request.Patch.Set("$.max_tokens"u8, limit);
            return request;
        };
        return adapted;
    }

    private void Mend(ChatResponseUpdate update, StreamingChatCompletionUpdate raw)
    {
        if (raw.Patch.TryGetJson("$.error"u8, out var error)) throw OfError(error);
        // Groq and OpenRouter say 'reasoning' where the library knows 'reasoning_content'.
        if (update.Contents.Count == 0 && raw.Patch.TryGetValue("$.choices[0].delta.reasoning"u8, out string? reasoning) && reasoning is { Length: > 0 })
            update.Contents.Add(new TextReasoningContent(reasoning));
        if (raw.Usage is null && raw.Patch.TryGetJson("$.x_groq.usage"u8, out var usage) && UsageOf(usage) is { } details)
            update.Contents.Add(new UsageContent(details));
    }

    private ProviderException OfError(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var error = document.RootElement;
        return error.ValueKind == JsonValueKind.String
            ? HttpFailures.OfStream(error.GetString()!, null, wire.Endpoint)
            : HttpFailures.OfStream(Text("message") ?? error.GetRawText(), Text("code") ?? Text("type"), wire.Endpoint);

        string? Text(string name) => error.ValueKind == JsonValueKind.Object && error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }

    private static UsageDetails? UsageOf(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        long? Count(string name) => document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(name, out var value) && value.TryGetInt64(out var count) ? count : null;
        return Count("prompt_tokens") is { } prompt ? new UsageDetails { InputTokenCount = prompt, OutputTokenCount = Count("completion_tokens") } : null;
    }

    private static async ValueTask<Step> NextAsync(IAsyncEnumerator<ChatResponseUpdate> updates)
    {
        try
        {
            return await updates.MoveNextAsync().ConfigureAwait(false) ? Step.Update : Step.End;
        }
        catch (ArgumentOutOfRangeException error) when (error.Message.Contains("ChatFinishReason", StringComparison.Ordinal))
        {
            // A reason for finishing that OpenAI does not have ("eos", "insufficient_system_resource"): the library throws, but the answer is there.
            return Step.FinishedOddly;
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException or ArgumentException or KeyNotFoundException or NotSupportedException)
        {
            throw new ProviderException(FailureKind.Malformed, "what it sent is not what the protocol says", error);
        }
        catch (ClientResultException error)
        {
            throw error.InnerException as ProviderException ?? new ProviderException(FailureKind.Malformed, "what it sent is not what the protocol says", error);
        }
    }

    private enum Step
    {
        Update,
        FinishedOddly,
        End,
    }
}
