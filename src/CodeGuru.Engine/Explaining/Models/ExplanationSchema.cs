using System.Text.Json;
using System.Text.Json.Nodes;
using CodeGuru.Core;
using CodeGuru.Core.Explanations;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Explaining.Models;

/// <summary>The sections of an explanation as a JSON schema, strict as OpenAI defines it: every field required, no others.</summary>
internal static class ExplanationSchema
{
    public static ChatResponseFormatJson For(Depth depth)
    {
        var fields = new JsonObject { ["summary"] = Text("one sentence on what the code is for") };
        foreach (var section in ExplanationSection.For(depth)) fields[section.Field] = Of(section);
        var schema = Object(fields);
        using var document = JsonDocument.Parse(schema.ToJsonString());
        return ChatResponseFormat.ForJsonSchema(document.RootElement.Clone(), "explanation", "An explanation of code; all texts are Markdown.");
    }

    private static JsonObject Of(ExplanationSection section)
    {
        var field = section.IsProse ? Text(section.About) : new JsonObject
        {
            ["type"] = "array",
            ["description"] = section.About,
            ["items"] = section == ExplanationSection.KeyConcepts ? Object(new JsonObject { ["name"] = Text("its name"), ["definition"] = Text("a sentence") }) : new JsonObject { ["type"] = "string" },
        };
        field["title"] = section.Heading;
        return field;
    }

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    private static JsonObject Object(JsonObject fields) => new()
    {
        ["type"] = "object",
        ["properties"] = fields,
        ["required"] = new JsonArray([.. fields.Select(field => (JsonNode)field.Key)]),
        ["additionalProperties"] = false,
    };
}
