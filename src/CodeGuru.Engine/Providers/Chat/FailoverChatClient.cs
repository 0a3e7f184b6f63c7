using System.Runtime.CompilerServices;
using System.Text;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Providers.Memory;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>
/// Asks one provider after the other. Before the first word the next one starts afresh. After it, what was said stays, a line marks the
/// break, and the next one <em>continues</em>: a restart would show, and have the person read, the same thing twice, and the words that were
/// paid for would be thrown away.
/// </summary>
internal sealed class FailoverChatClient(IReadOnlyList<ProviderLink> chain, ProviderMemory memory) : StreamingChatClient
{
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var prompt = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var said = new StringBuilder();
        var failures = new List<(ProviderEndpoint Endpoint, ProviderException Failure)>();
        foreach (var link in Order())
        {
            if (link.IsThereAsync is { } isThere && !await isThere(cancellationToken).ConfigureAwait(false)) continue;
            if (failures is [.., var last])
            {
                yield return new ChatResponseUpdate { Contents = [new SwitchedContent(new ProviderSwitch(last.Endpoint.Id, link.Endpoint.Id, last.Failure.Message))] };
                if (said.Length > 0)
                {
                    var mark = PartialAnswer.Mark(said.ToString(), $"{last.Endpoint.Name} broke off here; {link.Endpoint.Name} continues.");
                    said.Append(mark);
                    yield return new ChatResponseUpdate(ChatRole.Assistant, [new TextContent(mark)]);
                }
            }

            if (Stranger(link.Endpoint) is { } stranger) yield return NoticeContent.Update(stranger);
            ProviderException? failure = null;
            var settings = link.Adapt(options);
            await using (var updates = link.Client.GetStreamingResponseAsync(PartialAnswer.Continue(prompt, said.ToString()), settings, cancellationToken).GetAsyncEnumerator(cancellationToken))
            {
                while (await StreamStep.NextAsync(updates).ConfigureAwait(false) is { IsEnd: false } step)
                {
                    if ((failure = step.Failure) is not null) break;
                    foreach (var content in step.Update!.Contents)
                        if (content is TextContent text) said.Append(text.Text);
                    yield return step.Update;
                }
            }

            if (failure is null)
            {
                memory.Succeeded(link.Endpoint);
                yield break;
            }

            memory.Failed(link.Endpoint, failure);
            failures.Add((link.Endpoint, failure));
        }

        throw new NobodyAnsweredException(failures, said.ToString());
    }

    /// <summary>A file that came with the folder sends the question off this machine: allowed, but not in silence.</summary>
    private static string? Stranger(ProviderEndpoint endpoint) =>
        endpoint.Options.Address is { Origin: { IsTrusted: false } origin, Value: { IsLoopback: false } address }
            ? $"{origin} sets {endpoint.Name}'s address: the question goes to {address.Host}."
            : null;

    /// <summary>Providers that are being left alone come last, not never: with nobody else they are better than no answer.</summary>
    private IEnumerable<ProviderLink> Order() => chain.OrderBy(link => !link.AskedFor && memory.Rest(link.Endpoint) is not null);
}
