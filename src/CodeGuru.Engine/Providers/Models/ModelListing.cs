using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CodeGuru.Engine.Providers.Chat;

namespace CodeGuru.Engine.Providers.Models;

/// <summary>Asks a provider which models it has.</summary>
internal sealed class ModelListing(ProviderWire wire)
{
    /// <exception cref="ProviderException">It did not say.</exception>
    public async Task<IReadOnlyList<ModelEntry>> ReadAsync(CancellationToken cancellation)
    {
        var ollama = wire.Endpoint.Definition.Protocol == WireProtocol.Ollama;
        using var request = new HttpRequestMessage(HttpMethod.Get, wire.Endpoint.Address + (ollama ? "/api/tags" : "/models"));
        using var document = await SendAsync(request, cancellation).ConfigureAwait(false);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(ollama ? "models" : "data", out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(IsActive).Select(Entry).OfType<ModelEntry>()]
            : throw new ProviderException(FailureKind.Malformed, "its list of models is not what the protocol says");
    }

    /// <summary>An Ollama model's own limit; null where it does not say.</summary>
    public async Task<int?> ReadOllamaContextAsync(string model, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, wire.Endpoint.Address + "/api/show");
        request.Content = new StringContent($"{{\"model\":\"{JsonEncodedText.Encode(model)}\"}}", Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var document = await SendAsync(request, cancellation).ConfigureAwait(false);
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("model_info", out var facts) || facts.ValueKind != JsonValueKind.Object) return null;
        foreach (var fact in facts.EnumerateObject())
            if (fact.Name.EndsWith(".context_length", StringComparison.Ordinal) && fact.Value.TryGetInt32(out var context)) return context;
        return null;
    }

    private async Task<JsonDocument> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        using var http = ProviderWire.NewClient(wire.NewExchange());
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
        try
        {
            return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false), default, cancellation).ConfigureAwait(false);
        }
        catch (JsonException error)
        {
            throw new ProviderException(FailureKind.Malformed, "its list of models is not what the protocol says", error);
        }
    }

    private static bool IsActive(JsonElement model) =>
        model.ValueKind == JsonValueKind.Object && !(model.TryGetProperty("active", out var active) && active.ValueKind == JsonValueKind.False);

    private static ModelEntry? Entry(JsonElement model)
    {
        var id = Text(model, "id") ?? Text(model, "name") ?? Text(model, "model");
        return string.IsNullOrWhiteSpace(id) ? null : new ModelEntry(id, Context(model), Parameters(model));
    }

    /// <summary>Groq, OpenRouter, vLLM, Mistral and LM Studio each have a name of their own for it.</summary>
    private static int? Context(JsonElement model)
    {
        foreach (var name in (string[])["context_window", "context_length", "max_model_len", "max_context_length"])
            if (model.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var context)) return context;
        return model.TryGetProperty("meta", out var meta) && meta.ValueKind == JsonValueKind.Object && meta.TryGetProperty("n_ctx", out var size) && size.ValueKind == JsonValueKind.Number && size.TryGetInt32(out var tokens) ? tokens : null;
    }

    /// <summary>Ollama: <c>"details": { "parameter_size": "7.6B" }</c>.</summary>
    private static double? Parameters(JsonElement model) =>
        model.TryGetProperty("details", out var details) && details.ValueKind == JsonValueKind.Object && Text(details, "parameter_size") is { Length: > 1 } size
        && double.TryParse(size.AsSpan(0, size.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? size[^1] is 'M' or 'm' ? number / 1000 : number
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
