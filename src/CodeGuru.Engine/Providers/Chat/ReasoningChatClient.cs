using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>
/// Keeps thinking apart from the answer, and notices an answer that stayed empty: where thinking ate the output's budget, the model is asked
/// once more, with less effort and twice the budget.
/// </summary>
internal sealed class ReasoningChatClient(IChatClient inner, ProviderWire wire) : DelegatingChatClient(inner)
{
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var attempt = 0; ; attempt++)
        {
            var (answered, cut) = (false, false);
            var splitter = new ThinkSplitter();
            await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken).ConfigureAwait(false))
            {
                cut |= update.FinishReason == ChatFinishReason.Length;
                answered |= Split(update, splitter);
                yield return update;
            }

            var (thinking, answer) = splitter.End();
            if (thinking.Length > 0) yield return new ChatResponseUpdate(ChatRole.Assistant, [new TextReasoningContent(thinking)]);
            if (answer.Length > 0) yield return new ChatResponseUpdate(ChatRole.Assistant, [new TextContent(answer)]);
            answered |= !string.IsNullOrWhiteSpace(answer);
            if (answered)
            {
                if (cut) yield return NoticeContent.Update("The answer reached its longest length and ends there. limits.output_tokens allows longer ones.");
                yield break;
            }

            if (!cut) throw new ProviderException(FailureKind.Empty, "its answer was empty");
            if (attempt > 0) throw new ProviderException(FailureKind.Empty, "it thought until its answer's budget was spent");
            yield return NoticeContent.Update($"{wire.Endpoint.Name}'s model spent its whole budget on thinking; it is asked again with less effort.");
            options = options?.Clone() ?? new ChatOptions();
            options.MaxOutputTokens = (options.MaxOutputTokens ?? wire.Options.OutputTokens.Value) * 2;
            options.Reasoning = new ReasoningOptions { Effort = ReasoningEffort.Low };
        }
    }

    /// <summary>Rewrites the update's text in place; true where it holds a word of the answer.</summary>
    private static bool Split(ChatResponseUpdate update, ThinkSplitter splitter)
    {
        var answered = false;
        for (var i = 0; i < update.Contents.Count; i++)
        {
            if (update.Contents[i] is not TextContent { Text: { } text } content) continue;
            var (thinking, answer) = splitter.Add(text);
            answered |= !string.IsNullOrWhiteSpace(answer);
            if (!ReferenceEquals(answer, text)) content.Text = answer;
            if (thinking.Length > 0) update.Contents.Insert(i++, new TextReasoningContent(thinking));
        }

        return answered;
    }
}
