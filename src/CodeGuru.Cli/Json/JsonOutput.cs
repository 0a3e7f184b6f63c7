using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CodeGuru.Cli.Json;

/// <summary>Writes a document: indented for people, or one line for programs that read line by line. Control characters stay escaped.</summary>
internal static class JsonOutput
{
    public static void Write<T>(TextWriter output, T document, JsonTypeInfo<T> type, bool indented = true)
    {
        var options = new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
        using (var writer = new Utf8JsonWriter(new EscapingBuffer(output), options)) JsonSerializer.Serialize(writer, document, type);
        output.Write('\n');
    }
}
