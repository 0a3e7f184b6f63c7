using CodeGuru.Testing.Servers;

namespace CodeGuru.Cli.Tests;

/// <summary>The whole program with a home of its own and a Groq server of the test's.</summary>
internal sealed class ModelSession : IAsyncDisposable
{
    public const string Key = "gsk_test_0123456789abcdef";

    private readonly TemporaryFolder home = new();

    public ScriptedServer Groq { get; } = ScriptedServer.Start().On(GroqWire.Models, GroqWire.ModelList("whisper-large-v3", "openai/gpt-oss-120b", GroqWire.Model));

    public Dictionary<string, string> Environment { get; } = new() { ["TERM"] = "xterm-256color" };

    public string ConfigurationFile => home.At(".config/codeguru/config.toml");

    public string WorkingFolder => home.Root;

    /// <summary>A key is set, and nobody but Groq and the handbook is asked.</summary>
    public static ModelSession Answering(params Reply[] replies)
    {
        var session = new ModelSession();
        session.Groq.On(GroqWire.Chat, replies);
        session.Environment["HOME"] = session.home.Root;
        session.Environment["GROQ_API_KEY"] = Key;
        session.Environment["GROQ_BASE_URL"] = session.Groq.Address;
        session.home.Write(".config/codeguru/config.toml", "failover.order = [\"handbook\"]\n");
        return session;
    }

    public Session At(bool terminal = false, string typed = "", string input = "") => new()
    {
        Terminal = terminal ? new Hosting.Terminal(true, true, true, 80) : Hosting.Terminal.None,
        Environment = Environment,
        WorkingFolder = home.Root,
        Typed = typed,
        Input = System.Text.Encoding.UTF8.GetBytes(input),
    };

    public async ValueTask DisposeAsync()
    {
        await Groq.DisposeAsync();
        home.Dispose();
    }
}
