using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using CodeGuru.Engine.Providers.Chat;
using CodeGuru.Engine.Providers.Http;

namespace CodeGuru.Engine.Providers.Models;

/// <summary>Has Ollama fetch a model; a fetch that was broken off goes on where it stopped.</summary>
internal sealed class OllamaPull(ProviderWire wire)
{
    /// <summary>Good at code, and small enough (4.7 GB) for a laptop.</summary>
    public const string Recommended = "qwen2.5-coder:7b";

    /// <exception cref="ProviderException">It failed, or ended without success.</exception>
    public async IAsyncEnumerable<PullProgress> PullAsync(string model, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var http = ProviderWire.NewClient(wire.NewExchange());
        using var request = new HttpRequestMessage(HttpMethod.Post, wire.Endpoint.Address + "/api/pull");
        request.Content = new StringContent($"{{\"model\":\"{JsonEncodedText.Encode(model)}\",\"stream\":true}}", Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false));
        while (await lines.ReadLineAsync(cancellation).ConfigureAwait(false) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var progress = Read(line);
            yield return progress;
            if (progress.Status == "success") yield break;
        }

        throw new ProviderException(FailureKind.CutOff, "fetching the model stopped in the middle") { Hint = "Run the same command again: it goes on where it stopped." };
    }

    private PullProgress Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.TryGetProperty("error", out var error)) throw HttpFailures.OfStream(error.ToString(), null, wire.Endpoint);
            return new PullProgress(root.TryGetProperty("status", out var status) ? status.ToString() : "", Number(root, "completed"), Number(root, "total"));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new ProviderException(FailureKind.Malformed, "what it sent is not what the protocol says", error);
        }
    }

    private static long? Number(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;
}
