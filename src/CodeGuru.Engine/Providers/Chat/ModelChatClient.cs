using System.Runtime.CompilerServices;
using CodeGuru.Engine.Providers.Memory;
using CodeGuru.Engine.Providers.Models;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>
/// Chooses the model, and survives that model ids die: a model that is gone is replaced by the next in preference, and the person is told
/// once. Says who answers before the first word.
/// </summary>
internal sealed class ModelChatClient(IChatClient inner, ProviderWire wire, ProviderMemory memory) : DelegatingChatClient(inner)
{
    private readonly ModelChoice choice = new(wire, memory);

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var prompt = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var wanted = options?.ModelId ?? wire.Endpoint.Options.Model.Value;
        var model = await choice.ChooseAsync(wanted, cancellationToken).ConfigureAwait(false);
        for (var attempt = 0; ; attempt++)
        {
            var settings = options?.Clone() ?? new ChatOptions();
            settings.ModelId = model;
            await choice.AdaptAsync(settings, prompt, cancellationToken).ConfigureAwait(false);
            ProviderException? failure = null;
            var announced = false;
            await using (var updates = base.GetStreamingResponseAsync(prompt, settings, cancellationToken).GetAsyncEnumerator(cancellationToken))
            {
                while (await StreamStep.NextAsync(updates).ConfigureAwait(false) is { IsEnd: false } step)
                {
                    if ((failure = step.Failure) is not null) break;
                    announced |= step.Update!.Contents.Any(content => content is AnsweringContent);
                    if (!announced && step.HasWords)
                    {
                        announced = true;
                        yield return new ChatResponseUpdate { ModelId = model, Contents = [new AnsweringContent(wire.Endpoint.Id, model, cached: false)] };
                    }

                    yield return step.Update;
                    if (choice.WasCut(settings, step.Update)) yield return NoticeContent.Update($"{wire.Endpoint.Name} cut the oldest part of the question: {model} holds no more.");
                }
            }

            if (failure is null) yield break;
            if (failure.Kind != FailureKind.ModelGone || announced || attempt == 1) throw failure;
            var replacement = await choice.ReplaceAsync(model, cancellationToken).ConfigureAwait(false);
            yield return NoticeContent.Update($"{wire.Endpoint.Name} no longer has {model}; {replacement} answers in its place. {wire.Endpoint.Definition.ModelVariable} chooses another.");
            model = replacement;
        }
    }
}
