using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using CodeGuru.Engine.Providers.Caching;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>Gives an answer again that was given to the same question, by the same model, with the same settings; keeps only finished ones.</summary>
internal sealed class CacheChatClient(IChatClient inner, ProviderWire wire, AnswerCache cache) : DelegatingChatClient(inner)
{
    private const string AskedAnew = "codeguru.asked_anew";

    /// <summary>Has the answer to a question that the person asks once more come from the model; it is kept in place of the old one.</summary>
    public static void AskAnew(ChatOptions options) => (options.AdditionalProperties ??= [])[AskedAnew] = true;

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var prompt = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var model = options?.ModelId ?? "";
        var key = Key(prompt, options);
        if (!IsAskedAnew(ref options) && cache.Find(key) is { } kept)
        {
            yield return new ChatResponseUpdate { ModelId = model, Contents = [new AnsweringContent(wire.Endpoint.Id, model, cached: true)] };
            yield return new ChatResponseUpdate(ChatRole.Assistant, [new TextContent(kept.Text), Usage(kept)]) { FinishReason = ChatFinishReason.Stop };
            yield break;
        }

        var text = new StringBuilder();
        UsageDetails? usage = null;
        var whole = true;
        await foreach (var update in base.GetStreamingResponseAsync(prompt, options, cancellationToken).ConfigureAwait(false))
        {
            foreach (var content in update.Contents)
            {
                if (content is TextContent piece) text.Append(piece.Text);
                if (content is UsageContent counted) usage = counted.Details;
                // A notice that something was left out belongs to this time, not to the next.
                if (content is NoticeContent) whole = false;
            }

            yield return update;
        }

        if (whole) cache.Keep(key, model, new CachedAnswer(wire.Endpoint.Redactor.Redact(text.ToString()), usage?.InputTokenCount, usage?.OutputTokenCount));
    }

    /// <summary>Whether it is; what says so is no provider's business.</summary>
    private static bool IsAskedAnew(ref ChatOptions? options)
    {
        if (options?.AdditionalProperties?.ContainsKey(AskedAnew) is not true) return false;
        options = options.Clone();
        options.AdditionalProperties!.Remove(AskedAnew);
        return true;
    }

    private string Key(IReadOnlyList<ChatMessage> prompt, ChatOptions? options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // Lengths keep two neighbouring fields from reading like two others.
        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes($"{text.Length}:{text};"));
        Add(wire.Endpoint.StateKey);
        Add(options?.ModelId ?? "");
        Add($"{options?.MaxOutputTokens ?? wire.Options.OutputTokens.Value} {options?.Temperature} {options?.Reasoning?.Effort}");
        foreach (var message in prompt)
        {
            Add(message.Role.Value);
            Add(message.Text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static UsageContent Usage(CachedAnswer kept) => new(new UsageDetails { InputTokenCount = kept.PromptTokens, OutputTokenCount = kept.CompletionTokens });
}
