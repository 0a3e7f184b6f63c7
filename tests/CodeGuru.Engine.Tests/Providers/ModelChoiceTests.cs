using System.Text.Json;
using CodeGuru.Core;
using CodeGuru.Engine.Providers;
using CodeGuru.Engine.Providers.Models;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Engine.Tests.Providers;

public sealed class ModelChoiceTests
{
    [Theory]
    [InlineData("groq", "llama-3.3-70b-versatile", "openai/gpt-oss-120b", "llama-3.3-70b-versatile", "whisper-large-v3")]
    [InlineData("groq", "meta-llama/llama-4-70b-x", "openai/gpt-oss-120b", "meta-llama/llama-4-70b-x")]
    [InlineData("groq", "openai/gpt-oss-120b", "qwen/qwen3.8-27b", "openai/gpt-oss-20b", "openai/gpt-oss-120b")]
    [InlineData("groq", "something-new", "whisper-large-v3", "playai-tts", "meta-llama/llama-guard-4-12b", "something-new")]
    [InlineData("ollama", "qwen2.5-coder:7b", "llama3.2:3b", "qwen2.5-coder:7b", "nomic-embed-text:latest")]
    [InlineData("ollama", "llama3.2:3b", "nomic-embed-text:latest", "llama3.2:3b")]
    public void Best_of_what_is_there(string provider, string expected, params string[] there) =>
        Assert.Equal(expected, ModelPreference.Pick(ProviderCatalog.Find(provider)!, [.. there.Select(id => new ModelEntry(id))], new HashSet<string>())?.Id);

    [Fact]
    public void Largest_of_one_kind()
    {
        ModelEntry[] there = [new("qwen2.5-coder:1.5b", null, 1.5), new("qwen2.5-coder:14b", null, 14.8), new("qwen2.5-coder:7b", null, 7.6)];
        Assert.Equal("qwen2.5-coder:14b", ModelPreference.Pick(ProviderCatalog.Find("ollama")!, there, new HashSet<string>())?.Id);
    }

    [Fact]
    public async Task Model_is_remembered_for_a_day()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Answer("x")).Set("ENABLE_CACHE", "false");
        var outcome = await room.AskAsync();
        Assert.Equal(GroqWire.Model, outcome.Answer!.Source.Model);
        await room.AskAsync();
        Assert.Equal(1, room.Groq.Count(GroqWire.Models));
        room.Time.Jump(TimeSpan.FromHours(25));
        await room.AskAsync();
        Assert.Equal(2, room.Groq.Count(GroqWire.Models));
    }

    [Fact]
    public async Task A_remembered_model_that_dies_is_replaced()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Answer("x"), GroqWire.Error(404, "The model does not exist", "model_not_found"), GroqWire.Answer("y")).Set("ENABLE_CACHE", "false");
        await room.AskAsync();
        var outcome = await room.AskAsync();
        Assert.Equal(("y", "openai/gpt-oss-120b"), (outcome.Text, outcome.Answer!.Source.Model));
        outcome = await room.AskAsync();
        Assert.Empty(outcome.Notices);
        Assert.Equal(4, room.Asked(Wire.Groq));
    }

    [Fact]
    public async Task No_list_of_models_is_no_obstacle()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Answer("x"));
        await using var bare = ScriptedServer.Start().On(GroqWire.Chat, GroqWire.Answer("x"));
        Assert.Equal(GroqWire.Model, (await room.Set("GROQ_BASE_URL", bare.Address).AskAsync()).Answer!.Source.Model);
    }

    [Fact]
    public async Task Ollama_without_a_model_says_how_to_fetch_one()
    {
        await using var room = new Room();
        await using var empty = ScriptedServer.Start().On(OllamaWire.Tags, OllamaWire.TagList());
        var outcome = await room.Set("OLLAMA_BASE_URL", empty.Address).Set("LLM_PROVIDER", "ollama").AskAsync();
        Assert.Equal((ExitCode.Unavailable, "Fetch one: codeguru models --pull qwen2.5-coder:7b"), (outcome.Exit, outcome.Error!.Hint));
    }

    [Theory]
    [InlineData(32_768, null, 8192)]
    [InlineData(4096, null, 4096)]
    [InlineData(32_768, "2048", 2048)]
    public async Task Ollama_is_always_told_the_context_it_needs(int model, string? configured, int sent)
    {
        await using var room = new Room();
        await using var server = ScriptedServer.Start().On(OllamaWire.Tags, OllamaWire.TagList(OllamaWire.Model)).On(OllamaWire.Show, OllamaWire.ShowContext(model)).On(OllamaWire.Chat, OllamaWire.Answer("x"));
        room.Set("OLLAMA_BASE_URL", server.Address + "/v1").Set("LLM_PROVIDER", "ollama");
        await room.AskAsync(flags: configured is null ? [] : [("ollama.context", configured)]);
        using var json = JsonDocument.Parse(server.Requests.Single(request => request.Path == OllamaWire.Chat).Body);
        Assert.Equal(sent, json.RootElement.GetProperty("options").GetProperty("num_ctx").GetInt32());
    }

    [Fact]
    public async Task A_prompt_that_Ollama_cut_in_silence_is_told()
    {
        await using var room = new Room();
        var full = OllamaWire.Done("stop").Replace("\"prompt_eval_count\":11", "\"prompt_eval_count\":4096", StringComparison.Ordinal);
        await using var server = ScriptedServer.Start().On(OllamaWire.Tags, OllamaWire.TagList(OllamaWire.Model)).On(OllamaWire.Show, OllamaWire.ShowContext(4096))
            .On(OllamaWire.Chat, OllamaWire.Stream().Then(OllamaWire.Line("x") + full).End());
        var outcome = await room.Set("OLLAMA_BASE_URL", server.Address).Set("LLM_PROVIDER", "ollama").AskAsync();
        Assert.Contains("cut the oldest part", Assert.Single(outcome.Notices));
    }

    [Fact]
    public async Task Fetching_shows_progress_and_ends_with_success()
    {
        await using var room = new Room();
        room.Ollama.On(OllamaWire.Pull, OllamaWire.Pulled(), Reply.Stream("application/x-ndjson").Then("""{"error":"pull model manifest: file does not exist"}""" + "\n").End());
        using var models = new ModelAccess(room.Surroundings, Engine.Configuration.ConfigurationLoader.Load(room.Surroundings), room.Time);
        var steps = new List<PullProgress>();
        await foreach (var step in models.PullAsync("m", TestContext.Current.CancellationToken)) steps.Add(step);
        Assert.Equal([new("pulling manifest", null, null), new("pulling abc", 50, 200), new("success", null, null)], steps);
        var error = await Assert.ThrowsAsync<CodeGuruException>(async () => { await foreach (var step in models.PullAsync("m", TestContext.Current.CancellationToken)) _ = step; });
        Assert.Contains("file does not exist", error.Message);
    }
}
