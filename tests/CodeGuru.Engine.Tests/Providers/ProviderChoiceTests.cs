using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Configuration;
using CodeGuru.Engine.Providers;
using CodeGuru.Engine.Providers.Chat;
using CodeGuru.Engine.Providers.Http;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Engine.Tests.Providers;

public sealed class ProviderChoiceTests
{
    [Theory]
    [InlineData("groq", null, null, "groq")]
    [InlineData(null, "ollama", null, "ollama")]
    [InlineData(null, null, "ollama", "ollama")]
    [InlineData("groq", "ollama", "ollama", "groq")]
    [InlineData(null, "groq", "ollama", "groq")]
    [InlineData(null, null, null, "groq")]
    public async Task Flag_beats_environment_beats_file_beats_key(string? flag, string? environment, string? file, string expected)
    {
        await using var room = Room.WithBoth([GroqWire.Answer("x")], [OllamaWire.Answer("x")]);
        if (environment is not null) room.Set("LLM_PROVIDER", environment);
        if (file is not null) ConfigurationStore.Set(room.Surroundings, ConfigurationStore.Find("provider"), file);
        var outcome = await room.AskAsync(flags: flag is null ? [] : [("provider", flag)]);
        Assert.Equal(expected, outcome.Answer!.Source.Provider);
    }

    [Fact]
    public async Task Offline_touches_no_network_at_all()
    {
        await using var room = Room.WithBoth([GroqWire.Answer("x")], [OllamaWire.Answer("x")]);
        var options = ConfigurationLoader.Load(room.Surroundings, new Dictionary<string, string> { ["offline"] = "true", ["provider"] = "groq" });
        var opened = false;
        using var models = new ModelAccess(room.Surroundings, options, room.Time, null, () => throw new InvalidOperationException((opened = true).ToString()));
        var mentor = new Mentor(Lessons.Handbook, models);
        var events = new List<MentorEvent>();
        await foreach (var step in mentor.AskAsync(new Question(Room.Covered), TestContext.Current.CancellationToken)) events.Add(step);
        await models.SurveyAsync(null, TestContext.Current.CancellationToken);
        Assert.Equal(SourceKind.Handbook, events.OfType<MentorEvent.Completed>().Single().Answer.Source.Kind);
        Assert.False(opened);
        Assert.Equal((0, 0), (room.Groq.Connections, room.Ollama.Connections));
        Assert.Equal(ExitCode.NotCovered, (await room.AskAsync(Room.NotCovered, ("offline", "true"))).Exit);
        Assert.Equal((0, 0), (room.Groq.Connections, room.Ollama.Connections));
    }

    [Fact]
    public async Task Handbook_can_be_chosen()
    {
        await using var room = Room.WithBoth([GroqWire.Answer("x")], [OllamaWire.Answer("x")]);
        Assert.Equal(ExitCode.NotCovered, (await room.AskAsync(Room.NotCovered, ("provider", "handbook"))).Exit);
        Assert.Equal(0, room.Groq.Connections);
    }

    [Fact]
    public async Task Missing_key_of_a_provider_that_was_asked_for()
    {
        await using var room = Room.With(Wire.Groq).Set("GROQ_API_KEY", "");
        var outcome = await room.AskAsync();
        Assert.Equal(ExitCode.NoPermission, outcome.Exit);
        Assert.Contains("Set GROQ_API_KEY or run 'codeguru config set groq.key'", outcome.Error!.Hint);
        Assert.Equal(0, room.Groq.Connections);
    }

    [Fact]
    public async Task A_key_is_not_sent_in_the_clear()
    {
        await using var room = Room.With(Wire.Groq).Set("GROQ_BASE_URL", "http://example.com/v1");
        var outcome = await room.AskAsync();
        Assert.Equal(ExitCode.BadConfiguration, outcome.Exit);
        Assert.Contains("not https://", outcome.Error!.Message);
    }

    [Fact]
    public async Task Key_goes_to_its_provider_and_nowhere_else()
    {
        await using var room = Room.WithBoth([GroqWire.Error(500, "x", "x")], [OllamaWire.Answer("x")]);
        await room.AskAsync();
        Assert.All(room.Groq.Requests, request => Assert.Equal("Bearer " + Room.Key, request.Headers["authorization"]));
        Assert.All(room.Ollama.Requests, request => Assert.False(request.Headers.ContainsKey("authorization")));
        Assert.All(room.Groq.Requests, request => Assert.DoesNotContain(request.Headers.Keys, name => name.StartsWith("x-stainless", StringComparison.Ordinal)));
        Assert.All(room.Groq.Requests, request => Assert.StartsWith("codeguru/", request.Headers["user-agent"]));
    }

    [Fact]
    public async Task Local_servers_are_found_by_what_they_answer()
    {
        await using var room = new Room();
        await using var stranger = ScriptedServer.Start();
        await using var silent = ScriptedServer.Start().On("/models", Reply.Only(new Act.Hang()));
        await using var model = ScriptedServer.Start().On("/models", GroqWire.ModelList("qwen2.5-coder"));
        room.Set("LMSTUDIO_BASE_URL", stranger.Address).Set("LLAMACPP_BASE_URL", silent.Address).Set("VLLM_BASE_URL", model.Address)
            .Set("OLLAMA_BASE_URL", $"http://127.0.0.1:{ScriptedServer.ClosedPort()}");
        var options = ConfigurationLoader.Load(room.Surroundings);
        using var sockets = ProviderSockets.Open(room.Surroundings, options);
        var wires = ProviderCatalog.All.Where(row => row.IsLocal).Select(row => new ProviderWire(ProviderEndpoint.Of(row, options), options, sockets, TimeProvider.System));
        var found = await LocalServers.FindAsync(wires, TestContext.Current.CancellationToken);
        Assert.Equal("vllm", found?.Id);
    }

    [Fact]
    public async Task Any_server_of_that_protocol_is_asked_by_its_address()
    {
        await using var room = new Room();
        await using var server = ScriptedServer.Start().On("/chat/completions", GroqWire.Answer("Mine.")).On("/models", GroqWire.ModelList("my-coder", "other"));
        var outcome = await room.Set("CUSTOM_BASE_URL", server.Address + "/x/v9").Set("LLM_PROVIDER", "custom").AskAsync();
        Assert.Equal(("Mine.", "my-coder"), (outcome.Text, outcome.Answer!.Source.Model));
        Assert.Contains(server.Requests, request => request.Path == "/x/v9/chat/completions");
        // Other servers know the output's limit by its old name only.
        Assert.Contains("\"max_tokens\":4096", server.Requests.Single(request => request.Method == "POST").Body);
    }

    [Fact]
    public void Every_row_of_the_catalog_is_whole()
    {
        Assert.Equal(ProviderCatalog.All.Count, ProviderCatalog.All.Select(row => row.Id).Distinct().Count());
        Assert.All(ProviderCatalog.All, row =>
        {
            Assert.Matches("^[a-z]+$", row.Id);
            Assert.NotEmpty(row.PreferredModels);
            Assert.True(row.BaseAddress is null || row.BaseAddress.Scheme == "https" || row.IsLocal);
            Assert.Equal(row.BaseAddress is { IsLoopback: false }, row.KeysPage is not null);
        });
    }
}
