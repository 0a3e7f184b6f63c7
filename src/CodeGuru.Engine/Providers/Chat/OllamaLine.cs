using System.Buffers;
using System.Text.Json;
using CodeGuru.Engine.Providers.Http;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>One line of Ollama's stream. Read by hand: the fields that matter, and no allocation for the others.</summary>
internal readonly record struct OllamaLine(string? Text, string? Thinking, bool IsDone, string? DoneReason, int? PromptTokens, int? OutputTokens)
{
    /// <summary>The line, or null where it is blank.</summary>
    /// <exception cref="ProviderException">It is no JSON object, or it is an error: those come under HTTP 200 as well.</exception>
    public static OllamaLine? Read(ReadOnlySequence<byte> line, ProviderEndpoint endpoint)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            if (IsBlank(line)) return null;
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw NotTheProtocol(null);
            var result = default(OllamaLine);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("error"u8)) throw HttpFailures.OfStream(Value(ref reader) ?? "", null, endpoint);
                if (reader.ValueTextEquals("message"u8)) result = Message(ref reader, result);
                else if (reader.ValueTextEquals("done"u8)) result = result with { IsDone = reader.Read() && reader.TokenType == JsonTokenType.True };
                else if (reader.ValueTextEquals("done_reason"u8)) result = result with { DoneReason = Value(ref reader) };
                else if (reader.ValueTextEquals("prompt_eval_count"u8)) result = result with { PromptTokens = Number(ref reader) };
                else if (reader.ValueTextEquals("eval_count"u8)) result = result with { OutputTokens = Number(ref reader) };
                else reader.Skip();
            }

            return result;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            throw NotTheProtocol(error);
        }
    }

    public IEnumerable<ChatResponseUpdate> ToUpdates(string? model)
    {
        if (Thinking is { Length: > 0 }) yield return Update(new TextReasoningContent(Thinking), model);
        if (Text is { Length: > 0 }) yield return Update(new TextContent(Text), model);
        if (!IsDone) yield break;
        var last = PromptTokens is null && OutputTokens is null
            ? new ChatResponseUpdate { ModelId = model }
            : Update(new UsageContent(new UsageDetails { InputTokenCount = PromptTokens, OutputTokenCount = OutputTokens }), model);
        last.FinishReason = DoneReason == "length" ? ChatFinishReason.Length : ChatFinishReason.Stop;
        yield return last;
    }

    private static ChatResponseUpdate Update(AIContent content, string? model) => new(ChatRole.Assistant, [content]) { ModelId = model };

    private static bool IsBlank(ReadOnlySequence<byte> line)
    {
        foreach (var part in line)
            if (part.Span.IndexOfAnyExcept(" \r\t"u8) >= 0) return false;
        return true;
    }

    private static OllamaLine Message(ref Utf8JsonReader reader, OllamaLine result)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return result;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("content"u8)) result = result with { Text = Value(ref reader) };
            else if (reader.ValueTextEquals("thinking"u8)) result = result with { Thinking = Value(ref reader) };
            else reader.Skip();
        }

        return result;
    }

    private static string? Value(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) return reader.GetString();
        reader.Skip();
        return null;
    }

    private static int? Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : null;
    }

    private static ProviderException NotTheProtocol(Exception? error) => new(FailureKind.Malformed, "what it sent is not what the protocol says", error);
}
