using System.Text.Json;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Engine.Tests.Providers.FaultMatrix;

/// <summary>Reads what a request asks for.</summary>
internal static class Asked
{
    /// <summary>The longest output, in tokens.</summary>
    public static int Output(RecordedRequest request)
    {
        using var json = JsonDocument.Parse(request.Body);
        var root = json.RootElement;
        return root.TryGetProperty("max_completion_tokens", out var output) || root.TryGetProperty("max_tokens", out output)
            ? output.GetInt32()
            : root.GetProperty("options").GetProperty("num_predict").GetInt32();
    }
}
