using System.Diagnostics;
using System.Text.Json;

namespace CodeGuru.Core.Tests.Diagrams.Mermaid;

/// <summary>Reads diagrams with the real Mermaid, under Node.</summary>
internal static class MermaidReader
{
    public static JsonElement[] Read(IReadOnlyList<string> diagrams)
    {
        if (Npm.MissingReason is { } reason) Assert.Skip(reason);
        var folder = Path.Combine(RepositoryPaths.Root, "tests", "mermaid");
        Npm.Install(folder);
        var start = Npm.Command("node", "read.mjs");
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardInputEncoding = start.StandardOutputEncoding = new System.Text.UTF8Encoding(false);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(Json(diagrams));
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return [.. JsonDocument.Parse(output.Result).RootElement.EnumerateArray()];
    }

    private static string Json(IReadOnlyList<string> texts)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            foreach (var text in texts) writer.WriteStringValue(text);
            writer.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
