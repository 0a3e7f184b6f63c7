using CodeGuru.Engine.Providers.Chat;
using CodeGuru.Engine.Providers.Memory;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Models;

/// <summary>Which of a provider's models is asked, and with what settings.</summary>
internal sealed class ModelChoice(ProviderWire wire, ProviderMemory memory)
{
    /// <summary>
    /// Contexts grow in these steps: Ollama loads a model again whenever the size changes, which costs seconds, so it changes seldom.
    /// </summary>
    private static readonly int[] ContextSteps = [8192, 16_384, 32_768, 65_536, 131_072, 262_144];

    private ProviderEndpoint Endpoint => wire.Endpoint;

    /// <summary>The model that is wanted, or the best there is; a dead one's remembered replacement.</summary>
    /// <exception cref="ProviderException">The provider has none, or did not say.</exception>
    public async Task<string> ChooseAsync(string? wanted, CancellationToken cancellation)
    {
        if (wanted is not null) return memory.Of(Endpoint).Replaced.GetValueOrDefault(wanted) is { } replacement && memory.FreshModel(Endpoint) is not null ? replacement : wanted;
        return memory.FreshModel(Endpoint) ?? await FindAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Another model in place of one that is gone; remembered for a day.</summary>
    public async Task<string> ReplaceAsync(string gone, CancellationToken cancellation)
    {
        memory.Change(Endpoint, record => record with { Replaced = With(record.Replaced, gone, "") });
        var replacement = await FindAsync(cancellation).ConfigureAwait(false);
        memory.Change(Endpoint, record => record with { Replaced = With(record.Replaced, gone, replacement) });
        return replacement;
    }

    /// <summary>Sets what the protocol and the model need besides.</summary>
    public async Task AdaptAsync(ChatOptions settings, IReadOnlyList<ChatMessage> prompt, CancellationToken cancellation)
    {
        if (settings.Reasoning is null && Endpoint.Options.Reasoning.Value is { } effort)
            settings.Reasoning = new ReasoningOptions { Effort = Enum.Parse<ReasoningEffort>(effort, ignoreCase: true) };
        if (Endpoint.Definition.Protocol != WireProtocol.Ollama) return;
        // Ollama cuts the oldest messages in silence when the context is too small, so every request says what it needs.
        var need = TokenEstimate.Of(prompt) + (settings.MaxOutputTokens ?? wire.Options.OutputTokens.Value);
        var most = Math.Min(Endpoint.Options.Context.Value ?? int.MaxValue, await ContextOfAsync(settings.ModelId!, cancellation).ConfigureAwait(false) ?? int.MaxValue);
        (settings.AdditionalProperties ??= [])[OllamaChatClient.ContextSize] = Math.Min(most, ContextSteps.FirstOrDefault(step => step >= need, need));
    }

    /// <summary>Ollama filled the whole context with the prompt, so it left out what did not fit, and says so in no other way.</summary>
    public bool WasCut(ChatOptions settings, ChatResponseUpdate update) =>
        Endpoint.Definition.Protocol == WireProtocol.Ollama && settings.AdditionalProperties?.TryGetValue(OllamaChatClient.ContextSize, out int context) is true
        && update.Contents.OfType<UsageContent>().Any(usage => usage.Details.InputTokenCount >= context - 1);

    private async Task<string> FindAsync(CancellationToken cancellation)
    {
        var gone = memory.Of(Endpoint).Replaced.Keys.ToHashSet();
        IReadOnlyList<ModelEntry> models;
        try
        {
            models = await new ModelListing(wire).ReadAsync(cancellation).ConfigureAwait(false);
        }
        catch (ProviderException failure) when (failure.Kind is FailureKind.Rejected or FailureKind.Malformed
            && Endpoint.Definition.PreferredModels.FirstOrDefault(id => !id.Contains('*') && !gone.Contains(id)) is not null)
        {
            // A server without a list can still chat.
            return Endpoint.Definition.PreferredModels.First(id => !id.Contains('*') && !gone.Contains(id));
        }

        var best = ModelPreference.Pick(Endpoint.Definition, models, gone) ?? throw NoModel(models.Count);
        memory.Change(Endpoint, record => record with { Model = best.Id, ModelAt = wire.Time.GetUtcNow() });
        return best.Id;
    }

    private async Task<int?> ContextOfAsync(string model, CancellationToken cancellation)
    {
        if (memory.Of(Endpoint).Contexts.TryGetValue(model, out var known)) return known;
        try
        {
            if (await new ModelListing(wire).ReadOllamaContextAsync(model, cancellation).ConfigureAwait(false) is not { } context) return null;
            memory.Change(Endpoint, record => record with { Contexts = With(record.Contexts, model, context) });
            return context;
        }
        catch (ProviderException failure) when (failure.Kind is FailureKind.Rejected or FailureKind.Malformed or FailureKind.ModelGone or FailureKind.ServerError)
        {
            // Old servers lack the call; the question itself will say whether the model is there.
            return null;
        }
    }

    private ProviderException NoModel(int count) => new(FailureKind.NoModel, count == 0 ? "it has no model" : "it has no model that can chat")
    {
        Hint = Endpoint.Definition.Protocol == WireProtocol.Ollama
            ? $"Fetch one: codeguru models --pull {OllamaPull.Recommended}"
            : $"Set {Endpoint.Definition.ModelVariable}.",
    };

    private static Dictionary<string, T> With<T>(IReadOnlyDictionary<string, T> map, string key, T value) => new(map) { [key] = value };
}
