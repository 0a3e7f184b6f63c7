using System.Text.Json;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Cli.Tests.Commands;

/// <summary><c>ask</c> where a model answers, or fails to.</summary>
public sealed class AskModelTests
{
    private const string Bread = "How do I bake sourdough bread?";

    [Fact]
    public async Task The_model_answers_and_is_named()
    {
        await using var place = ModelSession.Answering(GroqWire.Answer("Knead ", "it."));
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("ask", Bread, "--depth", "simple"));
        Assert.Equal($"Knead it.\n\n---\n\n*Answered by groq, model {GroqWire.Model}.*\n", session.Output);
        Assert.Empty(session.Error);
    }

    [Fact]
    public async Task Lessons_that_the_model_cites_are_looked_up()
    {
        await using var place = ModelSession.Answering(GroqWire.Answer("One thread at a time (python/gil), says (python/no-such-lesson)."));
        var session = place.At();
        await session.RunAsync("ask", Bread, "--depth", "simple", "--format", "json");
        using var json = JsonDocument.Parse(session.Output);
        var citations = json.RootElement.GetProperty("checks").GetProperty("citations");
        Assert.Equal(2, citations.GetProperty("checked").GetInt32());
        Assert.Equal("python/no-such-lesson", Assert.Single(citations.GetProperty("unknown").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Json_holds_source_switches_and_usage()
    {
        await using var place = ModelSession.Answering(GroqWire.Error(401, "no", "invalid_api_key"));
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("ask", "Explain async/await vs threading in Python", "--format", "json"));
        using var json = JsonDocument.Parse(session.Output);
        var source = json.RootElement.GetProperty("source");
        Assert.Equal("handbook", source.GetProperty("kind").GetString());
        var change = source.GetProperty("switched").EnumerateArray().Single();
        Assert.Equal(("groq", "handbook"), (change.GetProperty("from").GetString(), change.GetProperty("to").GetString()));
        Assert.Contains("GROQ_API_KEY", change.GetProperty("why").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_that_nobody_makes_good_is_told_as_error()
    {
        await using var place = ModelSession.Answering(GroqWire.Error(401, "no", "invalid_api_key"));
        var session = place.At();
        Assert.Equal(77, await session.RunAsync("ask", Bread));
        Assert.Empty(session.Output);
        Assert.StartsWith("codeguru: Groq: it refused the key in GROQ_API_KEY.", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partial_answer_is_kept_and_marked()
    {
        await using var place = ModelSession.Answering(GroqWire.Stream().Then(GroqWire.Delta("Half")).Then(new Act.Close()));
        var session = place.At();
        Assert.Equal(69, await session.RunAsync("ask", Bread));
        Assert.StartsWith("Half\n\n> *Groq broke off here.*\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("incomplete", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thinking_is_shown_only_when_asked_for_and_never_as_the_answer()
    {
        var reply = GroqWire.Stream().Then(GroqWire.Reasoning("Let me see.") + GroqWire.Delta("Knead.") + GroqWire.Finish("stop")).End();
        await using var place = ModelSession.Answering(reply);
        var session = place.At();
        await session.RunAsync("ask", Bread, "--depth", "simple", "--no-cache");
        Assert.DoesNotContain("Let me see", session.Output + session.Error, StringComparison.Ordinal);
        session = place.At(terminal: true);
        await session.RunAsync("ask", Bread, "--depth", "simple", "--no-cache", "-v");
        Assert.Contains("\e[2mLet me see.\e[0m", session.Error, StringComparison.Ordinal);
        Assert.Contains("7,0", session.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Let me see", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_server_says_does_not_steer_the_terminal()
    {
        await using var place = ModelSession.Answering(GroqWire.Error(400, "bad \u001b]0;owned\u0007 request", "x"));
        var session = place.At(terminal: true);
        Assert.Equal(69, await session.RunAsync("ask", Bread));
        Assert.DoesNotContain('\a', session.Error);
        Assert.DoesNotContain("\e]0;", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_tells_what_is_left_and_what_is_broken()
    {
        await using var place = ModelSession.Answering(GroqWire.Answer("x"));
        await place.At().RunAsync("ask", Bread, "--depth", "simple");
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("check"));
        Assert.Matches(@"\*\*Groq\*\* — 3 models, asks llama-3\.3-70b-versatile; [78],\d\d\d of 8,000 tokens this minute, 998 of 1,000 requests left", session.Output);

        place.Groq.On(GroqWire.Models, GroqWire.Error(401, "no", "invalid_api_key"));
        session = place.At();
        Assert.Equal(77, await session.RunAsync("check"));
        Assert.Contains("refused the key in GROQ_API_KEY", session.Output, StringComparison.Ordinal);
        Assert.Equal(0, await place.At().RunAsync("check", "--offline"));
    }
}
