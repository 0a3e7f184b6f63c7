using CodeGuru.Engine.Providers;

namespace CodeGuru.Cli.Json;

/// <summary><c>models --format json</c>.</summary>
internal sealed record ModelsDocument(int Schema, IReadOnlyList<ModelsDocument.ProviderEntry> Providers)
{
    public static ModelsDocument Of(IEnumerable<ProviderStatus> providers) => new(1, [.. providers.Select(status => new ProviderEntry(
        status.Definition.Id, status.IsConfigured, status.IsReachable,
        [.. status.Models.Select(model => new ModelItem(model.Id, model.Context, model.Id == status.Chosen))], status.Problem))]);

    internal sealed record ProviderEntry(string Id, bool Configured, bool Reachable, IReadOnlyList<ModelItem> Models, string? Problem);

    internal sealed record ModelItem(string Id, int? Context, bool Chosen);
}
