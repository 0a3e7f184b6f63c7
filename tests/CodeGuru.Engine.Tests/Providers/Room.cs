using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Configuration;
using CodeGuru.Engine.Examples.Answering;
using CodeGuru.Engine.Providers;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Engine.Tests.Providers;

/// <summary>A person's machine with a Groq and an Ollama server of the test's, on a hurried clock.</summary>
internal sealed class Room : IAsyncDisposable
{
    public const string Key = "gsk_test_0123456789abcdef";

    /// <summary>The handbook has a lesson on it.</summary>
    public const string Covered = "Explain async/await vs threading in Python";

    /// <summary>The handbook has none.</summary>
    public const string NotCovered = "How do I bake sourdough bread?";

    private readonly TemporaryFolder folder = new();

    public Room()
    {
        Groq.On(GroqWire.Models, GroqWire.ModelList("whisper-large-v3", "openai/gpt-oss-120b", GroqWire.Model));
        Ollama.On(OllamaWire.Tags, OllamaWire.TagList("nomic-embed-text:latest", OllamaWire.Model)).On(OllamaWire.Show, OllamaWire.ShowContext(32_768));
        Variables = new()
        {
            ["HOME"] = folder.Root,
            ["GROQ_BASE_URL"] = Groq.Address + "/openai/v1",
            ["OLLAMA_BASE_URL"] = Ollama.Address,
        };
    }

    public ScriptedServer Groq { get; } = ScriptedServer.Start();

    public ScriptedServer Ollama { get; } = ScriptedServer.Start();

    /// <summary>What runs the examples of answers; null: none is run.</summary>
    public Func<Options, AnswerExamples>? Examples { get; set; }

    /// <summary>Whether patience ends as soon as it does for a person. On the hurried clock that is a second or two, in which a busy machine may not
    /// get round to answering: what is not about patience waits longer.</summary>
    public bool HasUsualPatience { get; set; }

    /// <summary>What the log was told.</summary>
    public List<string> Log { get; } = [];

    public HurriedTime Time { get; } = new();

    public Dictionary<string, string> Variables { get; }

    public string Home => folder.Root;

    public Surroundings Surroundings => new(Variables, folder.Root) { IsWindows = false };

    /// <summary>Only this protocol's server is set up; the handbook stands behind it.</summary>
    public static Room With(Wire wire, params Reply[] replies)
    {
        var room = new Room();
        room.Variables["LLM_PROVIDER"] = wire.Id;
        if (wire == Wire.Groq) room.Variables["GROQ_API_KEY"] = Key;
        room.folder.Write(".config/codeguru/config.toml", "failover.order = ['handbook']");
        room.Server(wire).On(wire.Chat, replies);
        return room;
    }

    /// <summary>Groq first, then Ollama, then the handbook, as by default.</summary>
    public static Room WithBoth(Reply[] groq, Reply[] ollama)
    {
        var room = new Room();
        room.Variables["GROQ_API_KEY"] = Key;
        room.Groq.On(GroqWire.Chat, groq);
        room.Ollama.On(OllamaWire.Chat, ollama);
        return room;
    }

    public Room Set(string variable, string value)
    {
        Variables[variable] = value;
        return this;
    }

    /// <summary>Adds a line to the user's configuration file.</summary>
    public Room Configure(string line)
    {
        File.AppendAllText(folder.At(".config/codeguru/config.toml"), $"\n{line}\n");
        return this;
    }

    public ScriptedServer Server(Wire wire) => wire == Wire.Groq ? Groq : Ollama;

    /// <summary>How often a model was asked, which is what is paid for.</summary>
    public int Asked(Wire wire) => Server(wire).Count(wire.Chat);

    public Task<Outcome> AskAsync(string text = NotCovered, params (string Key, string Value)[] flags) =>
        AskAsync(new Question(text) { Depth = Depth.Simple }, flags);

    public Task<Outcome> AskAsync(Question question, params (string Key, string Value)[] flags) => AskAsync(question, Surroundings, null, flags);

    /// <summary>Asks from another folder.</summary>
    public Task<Outcome> AskAsync(Surroundings surroundings) => AskAsync(new Question(NotCovered) { Depth = Depth.Simple }, surroundings, null);

    /// <param name="question">The question.</param>
    /// <param name="surroundings">From where.</param>
    /// <param name="pause">How long the reader pauses after an event.</param>
    /// <param name="flags">As on the command line.</param>
    public async Task<Outcome> AskAsync(Question question, Surroundings surroundings, Func<MentorEvent, TimeSpan>? pause, params (string Key, string Value)[] flags)
    {
        var settings = flags.ToDictionary(flag => flag.Key, flag => flag.Value);
        if (!HasUsualPatience)
        {
            settings.TryAdd("timeouts.first_byte", "20m");
            settings.TryAdd("timeouts.silence", "20m");
        }

        var options = ConfigurationLoader.Load(surroundings, settings);
        using var models = new ModelAccess(surroundings, options, Time, Log.Add);
        var events = new List<MentorEvent>();
        try
        {
            await foreach (var step in new Mentor(Lessons.Handbook, models, Examples?.Invoke(options)).AskAsync(question, TestContext.Current.CancellationToken))
            {
                events.Add(step);
                if (pause?.Invoke(step) is { Ticks: > 0 } time) await Task.Delay(time, TestContext.Current.CancellationToken);
            }
        }
        catch (CodeGuruException error)
        {
            return new Outcome(events, error);
        }

        return new Outcome(events, null);
    }

    public async ValueTask DisposeAsync()
    {
        await Groq.DisposeAsync();
        await Ollama.DisposeAsync();
        folder.Dispose();
    }
}
