using System.Runtime.CompilerServices;
using CodeGuru.Engine.Providers.Memory;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>
/// Keeps prompt and requested output within what the provider allows a minute, before it refuses; and shrinks them when it refuses all the
/// same, since a request that is too large never succeeds by waiting.
/// </summary>
internal sealed class QuotaChatClient(IChatClient inner, ProviderWire wire, ProviderMemory memory) : DelegatingChatClient(inner)
{
    private const int MostShrinks = 2;

    /// <summary>The estimate of tokens is no count.</summary>
    private const double Margin = 0.95;

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var prompt = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var output = options?.MaxOutputTokens ?? wire.Options.OutputTokens.Value;
        var fitted = Allowed(prompt, output) is { } allowed ? PromptFitting.Fit(prompt, output, allowed) : new FittedPrompt(prompt, output, Trimmed: false);
        for (var shrinks = 0; ; shrinks++)
        {
            if (fitted.Trimmed) yield return NoticeContent.Update($"{wire.Endpoint.Name} allows too few tokens for everything: references or history were left out.");
            var settings = options?.Clone() ?? new ChatOptions();
            settings.MaxOutputTokens = fitted.Output;
            ProviderException? failure = null;
            await using (var updates = base.GetStreamingResponseAsync(fitted.Messages, settings, cancellationToken).GetAsyncEnumerator(cancellationToken))
            {
                while (await StreamStep.NextAsync(updates).ConfigureAwait(false) is { IsEnd: false } step)
                {
                    if ((failure = step.Failure) is not null) break;
                    yield return step.Update!;
                }
            }

            if (failure is null) yield break;
            if (failure.Kind != FailureKind.TooLarge || shrinks == MostShrinks || Shrink(fitted, failure) is not { } smaller) throw failure;
            fitted = smaller;
        }
    }

    /// <summary>
    /// The tokens that a request may have now. What is left of the minute counts only as far as a useful answer fits into it: less is worth
    /// waiting for, and the server says how long.
    /// </summary>
    private int? Allowed(IReadOnlyList<ChatMessage> prompt, int output)
    {
        var limits = memory.Of(wire.Endpoint).Limits;
        if ((limits?.TokenLimit ?? wire.Endpoint.Definition.TokensPerMinute) is not { } minute) return null;
        var most = (int)(minute * Margin);
        if (limits?.TokensAt(wire.Time.GetUtcNow()) is not { } left) return most;
        var essential = prompt.Where(message => message.Part() == PromptPart.Essential);
        var useful = TokenEstimate.Of(essential) + Math.Min(output, PromptFitting.LeastOutput);
        return left * Margin >= useful ? (int)(left * Margin) : most;
    }

    /// <summary>Takes the server's own count where it gave one; null where nothing is left to take away.</summary>
    private static FittedPrompt? Shrink(FittedPrompt fitted, ProviderException failure)
    {
        var allowed = failure is { Allowed: { } limit, Requested: > 0 and { } requested } && requested > limit
            ? (int)(fitted.Tokens * ((double)limit / requested) * Margin)
            : fitted.Tokens / 2;
        var smaller = PromptFitting.Fit(fitted.Messages, fitted.Output, allowed);
        return smaller.Tokens < fitted.Tokens ? smaller : null;
    }
}
