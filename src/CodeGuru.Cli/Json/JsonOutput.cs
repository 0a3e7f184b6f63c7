using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CodeGuru.Cli.Json;

/// <summary>Writes a document: indented for people, or one line for programs that read line by line. Control characters stay escaped.</summary>
internal static class JsonOutput
{
    public static void Write<T>(TextWriter output, T document, JsonTypeInfo<T> type, bool indented = true)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
        using (var writer = new Utf8JsonWriter(buffer, options)) JsonSerializer.Serialize(writer, document, type);
        output.Write(EscapeDirections(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)));
        output.Write('\n');
    }

    /// <summary>Characters that turn the direction of what a terminal shows stand only inside strings, where JSON can escape them.</summary>
    private static string EscapeDirections(string json)
    {
        if (json.AsSpan().IndexOfAnyInRange('\u202a', '\u2069') < 0) return json;
        var escaped = new StringBuilder(json.Length + 32);
        foreach (var c in json)
        {
            if (c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069')) escaped.Append($"\\u{(int)c:x4}");
            else escaped.Append(c);
        }

        return escaped.ToString();
    }
}
