using System.Text.Json;
using System.Text.Json.Serialization;
using CodeGuru.Core.Answers;

namespace CodeGuru.Engine.Conversations;

/// <summary>What is known of an answer's examples, as text for the database.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<ExampleCheck>))]
internal sealed partial class ExamplesColumn : JsonSerializerContext
{
    public static string Write(IReadOnlyList<ExampleCheck> examples) => examples.Count == 0 ? "" : JsonSerializer.Serialize(examples, Default.IReadOnlyListExampleCheck);

    /// <summary>Text that is none, by whoever wrote it, is no reason to lose the answer that it stands with.</summary>
    public static IReadOnlyList<ExampleCheck> Read(string text)
    {
        try
        {
            return text.Length == 0 ? [] : JsonSerializer.Deserialize(text, Default.IReadOnlyListExampleCheck) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
