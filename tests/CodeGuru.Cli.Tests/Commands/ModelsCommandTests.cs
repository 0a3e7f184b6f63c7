using System.Text.Json;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Cli.Tests.Commands;

public sealed class ModelsCommandTests
{
    [Fact]
    public async Task Models_are_listed_with_the_one_that_would_be_asked()
    {
        await using var place = ModelSession.Answering();
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("models", "groq"));
        Assert.Contains("## Groq (`groq`)", session.Output, StringComparison.Ordinal);
        Assert.Contains($"| → | {GroqWire.Model} | 131,072 |", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("whisper", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_names_providers_models_and_the_chosen()
    {
        await using var place = ModelSession.Answering();
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("models", "groq", "--format", "json"));
        using var json = JsonDocument.Parse(session.Output);
        var groq = json.RootElement.GetProperty("providers").EnumerateArray().Single();
        Assert.Equal(("groq", true, true), (groq.GetProperty("id").GetString(), groq.GetProperty("configured").GetBoolean(), groq.GetProperty("reachable").GetBoolean()));
        var chosen = groq.GetProperty("models").EnumerateArray().Single(model => model.GetProperty("chosen").GetBoolean());
        Assert.Equal((GroqWire.Model, 131_072), (chosen.GetProperty("id").GetString(), chosen.GetProperty("context").GetInt32()));
    }

    [Fact]
    public async Task A_provider_that_does_not_work_says_why_and_ends_so()
    {
        await using var place = ModelSession.Answering();
        place.Environment["GROQ_API_KEY"] = "";
        var session = place.At();
        Assert.Equal(77, await session.RunAsync("models", "groq"));
        Assert.Contains("No key is set.", session.Output, StringComparison.Ordinal);
        Assert.Equal(2, await place.At().RunAsync("models", "grok"));
    }
}
