using System.Buffers;
using System.IO.Pipelines;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>
/// Ollama's native <c>/api/chat</c>: a JSON object a line. Own code, because OllamaSharp 5.5 needs reflection for its JSON (IL2104, IL3053)
/// and the OpenAI-compatible address cannot set the context's size, without which Ollama cuts a prompt in silence.
/// </summary>
internal sealed class OllamaChatClient(ProviderWire wire) : StreamingChatClient
{
    /// <summary>The key in <see cref="ChatOptions.AdditionalProperties"/> for the context's size in tokens.</summary>
    public const string ContextSize = "num_ctx";

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var exchange = wire.NewExchange();
        using var http = ProviderWire.NewClient(exchange);
        using var request = new HttpRequestMessage(HttpMethod.Post, wire.Endpoint.Address + "/api/chat") { Content = Body(messages, options) };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        var lines = PipeReader.Create(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), new StreamPipeReaderOptions(bufferSize: 16 * 1024));
        var scanned = 0L;
        var model = options?.ModelId;
        try
        {
            while (true)
            {
                var read = await lines.ReadAsync(cancellationToken).ConfigureAwait(false);
                var buffer = read.Buffer;
                while (NextLine(ref buffer, ref scanned, read.IsCompleted, out var line))
                {
                    if (OllamaLine.Read(line, wire.Endpoint) is not { } part) continue;
                    foreach (var update in part.ToUpdates(model)) yield return update;
                    if (part.IsDone) yield break;
                }

                lines.AdvanceTo(buffer.Start, buffer.End);
                if (read.IsCompleted) throw new ProviderException(FailureKind.CutOff, "the answer ended in the middle");
            }
        }
        finally
        {
            await lines.CompleteAsync().ConfigureAwait(false);
        }
    }

    /// <param name="scanned">How much of the buffer is known to hold no line's end: a long line is looked through once, not once a read.</param>
    private static bool NextLine(ref ReadOnlySequence<byte> buffer, ref long scanned, bool atEnd, out ReadOnlySequence<byte> line)
    {
        var found = buffer.Slice(scanned).PositionOf((byte)'\n');
        scanned = found is null ? buffer.Length : 0;
        if (found is { } end)
        {
            line = buffer.Slice(0, end);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            return true;
        }

        line = buffer;
        if (!atEnd || buffer.IsEmpty) return false;
        buffer = buffer.Slice(buffer.End);
        return true;
    }

    private static ByteArrayContent Body(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteString("model", options?.ModelId);
            writer.WriteStartArray("messages");
            foreach (var message in MessageMerging.Merge(messages))
            {
                writer.WriteStartObject();
                writer.WriteString("role", message.Role.Value);
                writer.WriteString("content", message.Text);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteBoolean("stream", true);
            if (options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema })
            {
                writer.WritePropertyName("format");
                schema.WriteTo(writer);
            }

            // Levels are gpt-oss's; other thinking models know only on and off, and a model that cannot think rejects both.
            if (options?.Reasoning?.Effort is { } effort) writer.WriteString("think", effort.ToString().ToLowerInvariant());
            writer.WriteStartObject("options");
            if (options?.AdditionalProperties?.TryGetValue(ContextSize, out int context) is true) writer.WriteNumber("num_ctx", context);
            if (options?.MaxOutputTokens is { } limit) writer.WriteNumber("num_predict", limit);
            if (options?.Temperature is { } temperature) writer.WriteNumber("temperature", temperature);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        var content = new ByteArrayContent(json.WrittenSpan.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }
}
