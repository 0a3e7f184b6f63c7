using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Engine.Tests.Providers;

/// <summary>When a provider fails, the next answers and says so; the handbook is the last in line.</summary>
public sealed class FailoverTests
{
    private static readonly Reply Down = GroqWire.Error(500, "down", "internal");

    [Fact]
    public async Task Next_provider_answers_and_says_why()
    {
        await using var room = Room.WithBoth([Down], [OllamaWire.Answer("From here.")]);
        var outcome = await room.AskAsync();
        Assert.Equal(("From here.", ExitCode.Done), (outcome.Text, outcome.Exit));
        Assert.Equal(new ProviderSwitch("groq", "ollama", "it failed (500): down"), Assert.Single(outcome.Switches));
        Assert.Equal(("ollama", OllamaWire.Model), (outcome.Answer!.Source.Provider, outcome.Answer.Source.Model));
        Assert.Equal(outcome.Switches, outcome.Answer.Source.Switched);
    }

    [Fact]
    public async Task Refused_key_is_not_tried_again_and_names_its_variable()
    {
        await using var room = Room.WithBoth([GroqWire.Error(401, "Invalid API Key", "invalid_api_key")], [OllamaWire.Answer("From here.")]);
        var outcome = await room.AskAsync();
        Assert.Equal("From here.", outcome.Text);
        Assert.Contains("GROQ_API_KEY", Assert.Single(outcome.Switches).Why);
        Assert.Equal(1, room.Asked(Wire.Groq));
    }

    [Fact]
    public async Task After_the_first_word_the_next_one_continues_below_a_mark()
    {
        await using var room = Room.WithBoth(
            [GroqWire.Stream().Then(GroqWire.Delta("Look:\n\n```python\nprint(")).Then(new Act.Close())], [OllamaWire.Answer("```python\nprint(1)\n```\n")]);
        var outcome = await room.AskAsync();
        Assert.Equal(ExitCode.Done, outcome.Exit);
        // The block that was being written is closed, so that the mark is no code.
        Assert.Equal("Look:\n\n```python\nprint(\n```\n\n> *Groq broke off here; Ollama continues.*\n\n```python\nprint(1)\n```\n", outcome.Text);
        Assert.Equal(outcome.Text, outcome.Answer!.Markdown);
        var body = room.Ollama.Requests.Single(request => request.Path == OllamaWire.Chat).Body;
        Assert.Contains("Continue it exactly where it ends", body);
        Assert.Contains("broke off here", body);
        Assert.Equal(1, room.Asked(Wire.Groq));
    }

    [Fact]
    public async Task Both_fail_and_the_handbook_answers()
    {
        await using var room = Room.WithBoth([Down], [OllamaWire.Error(500, "down")]);
        var outcome = await room.AskAsync(Room.Covered);
        Assert.Equal((ExitCode.Done, SourceKind.Handbook), (outcome.Exit, outcome.Answer!.Source.Kind));
        Assert.Equal(["groq → ollama", "ollama → handbook"], outcome.Switches.Select(change => $"{change.From} → {change.To}"));
    }

    [Fact]
    public async Task A_missing_or_refused_key_outweighs_a_rate_limit_and_that_outweighs_the_rest()
    {
        await using (var room = Room.WithBoth([GroqWire.Error(401, "no", "x")], [OllamaWire.Error(429, "slow", "retry-after: 99")]))
            Assert.Equal(ExitCode.NoPermission, (await room.AskAsync()).Exit);
        await using (var room = Room.WithBoth([GroqWire.Error(429, "slow", "x", "retry-after: 99")], [OllamaWire.Error(500, "no")]))
            Assert.Equal(ExitCode.RateLimited, (await room.AskAsync()).Exit);
        await using (var room = Room.WithBoth([Down], [OllamaWire.Error(500, "no")]))
            Assert.Equal(ExitCode.Unavailable, (await room.AskAsync()).Exit);
    }

    [Fact]
    public async Task An_address_that_came_with_the_folder_is_told_when_it_leads_off_this_machine()
    {
        await using var room = Room.WithBoth([GroqWire.Answer("x")], []);
        room.Variables.Remove("OLLAMA_BASE_URL");
        Directory.CreateDirectory(Path.Combine(room.Home, "project"));
        await File.WriteAllTextAsync(Path.Combine(room.Home, "project", ".env"), "OLLAMA_BASE_URL=http://elsewhere.invalid:1\nLLM_PROVIDER=ollama\n", TestContext.Current.CancellationToken);
        var outcome = await room.AskAsync(room.Surroundings with { WorkingFolder = Path.Combine(room.Home, "project") });
        Assert.Equal("x", outcome.Text);
        Assert.EndsWith("sets Ollama's address: the question goes to elsewhere.invalid.", Assert.Single(outcome.Notices));
    }

    [Fact]
    public async Task Without_failover_nobody_else_is_asked()
    {
        await using var room = Room.WithBoth([Down], [OllamaWire.Answer("From here.")]);
        var outcome = await room.AskAsync(Room.Covered, ("failover.enabled", "false"));
        Assert.Equal(ExitCode.Unavailable, outcome.Exit);
        Assert.Equal(0, room.Ollama.Connections);
    }

    [Fact]
    public async Task Order_is_the_person_s_to_choose()
    {
        await using var room = Room.WithBoth([GroqWire.Answer("From there.")], [OllamaWire.Error(500, "no")]).Set("LLM_PROVIDER", "ollama");
        var outcome = await room.AskAsync();
        Assert.Equal("From there.", outcome.Text);
        Assert.Equal("ollama", Assert.Single(outcome.Switches).From);
    }

    [Fact]
    public async Task A_provider_that_fails_again_is_left_alone_for_a_while()
    {
        await using var room = Room.WithBoth([Down], [OllamaWire.Answer("From here.")]).Set("ENABLE_CACHE", "false");
        await room.AskAsync();
        await room.AskAsync();
        var before = room.Asked(Wire.Groq);
        var outcome = await room.AskAsync();
        Assert.Equal(before, room.Asked(Wire.Groq));
        Assert.Equal("From here.", outcome.Text);
        room.Time.Jump(TimeSpan.FromMinutes(2));
        await room.AskAsync();
        Assert.True(room.Asked(Wire.Groq) > before);
    }

    [Fact]
    public async Task A_provider_named_on_the_command_line_is_asked_whatever_happened()
    {
        await using var room = Room.WithBoth([Down], [OllamaWire.Answer("From here.")]).Set("ENABLE_CACHE", "false").Set("CODEGURU_PROVIDER", "groq");
        await room.AskAsync();
        await room.AskAsync();
        var before = room.Asked(Wire.Groq);
        await room.AskAsync(flags: ("provider", "groq"));
        Assert.True(room.Asked(Wire.Groq) > before);
    }
}
