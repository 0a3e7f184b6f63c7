using System.Text.Json;

namespace CodeGuru.Cli.Tests.Commands;

public sealed class ConceptCommandTests
{
    [Fact]
    public async Task A_concept_is_found_by_its_name()
    {
        var session = new Session();

        Assert.Equal(0, await session.RunAsync("concept", "the", "GIL"));
        Assert.StartsWith("# The global interpreter lock (GIL)\n", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_beginner_gets_the_plain_words()
    {
        var session = new Session();
        await session.RunAsync("concept", "gil", "--level", "beginner");

        Assert.Contains("## In plain words", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expert_gets_what_lies_under_the_hood_unless_a_depth_is_named()
    {
        var (expert, simple) = (new Session(), new Session());
        await expert.RunAsync("concept", "gil", "--level", "expert");
        await simple.RunAsync("concept", "gil", "--level", "expert", "-d", "simple");

        Assert.Contains("## Under the hood", expert.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("## Under the hood", simple.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gil")]
    [InlineData("closures vs decorators")]
    public async Task As_data_it_comes_in_parts_too(string topic)
    {
        var session = new Session();
        await session.RunAsync("concept", topic, "--format", "json");

        using var json = JsonDocument.Parse(session.Output);
        var explanation = json.RootElement.GetProperty("explanation");
        Assert.All(["summary", "simple", "detailed", "deepDive"], part => Assert.NotEqual("", explanation.GetProperty(part).GetString()));
        Assert.All(["keyConcepts", "commonMistakes", "bestPractices", "resources"], part => Assert.NotEmpty(explanation.GetProperty(part).EnumerateArray()));
    }

    [Fact]
    public async Task A_question_has_no_parts()
    {
        var session = new Session();
        await session.RunAsync("ask", "What is the GIL?", "--format", "json");

        using var json = JsonDocument.Parse(session.Output);
        Assert.False(json.RootElement.TryGetProperty("explanation", out _));
    }

    [Fact]
    public async Task What_the_handbook_does_not_know_is_not_covered() => Assert.Equal(3, await new Session().RunAsync("concept", "sourdough"));

    [Fact]
    public async Task An_empty_topic_is_an_error_of_usage() => Assert.Equal(2, await new Session().RunAsync("concept", " "));
}
