using CodeGuru.Testing.Servers;

namespace CodeGuru.Cli.Tests.Commands;

public sealed class ModelFetchTests : IAsyncDisposable
{
    private const string Question = "How do I read a file in Ruby?";

    private readonly TemporaryFolder home = new();
    private readonly ScriptedServer ollama = ScriptedServer.Start().On(OllamaWire.Show, OllamaWire.ShowContext(8192)).On(OllamaWire.Chat, OllamaWire.Answer("File.read does it."));

    [Fact]
    public async Task Who_says_yes_gets_the_model_and_its_answer()
    {
        ollama.On(OllamaWire.Tags, OllamaWire.TagList(), OllamaWire.TagList(OllamaWire.Model)).On(OllamaWire.Pull, OllamaWire.Pulled());
        var session = AtTerminal("y");

        Assert.Equal(0, await session.RunAsync("ask", Question));

        Assert.Contains("Ollama has no model. Fetch qwen2.5-coder:7b, 4.7 GB? [y/N] y\n", session.Error, StringComparison.Ordinal);
        Assert.Contains(" 25 % of 0.0 GB", session.Error, StringComparison.Ordinal);
        Assert.Contains("File.read does it.", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_says_no_is_not_asked_again_today()
    {
        ollama.On(OllamaWire.Tags, OllamaWire.TagList());

        var (first, second) = (AtTerminal("n"), AtTerminal("y"));
        await first.RunAsync("ask", Question);
        await second.RunAsync("ask", Question);

        Assert.Contains("[y/N] n\n", first.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("[y/N]", second.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(ollama.Requests, request => request.Path == OllamaWire.Pull);
    }

    [Fact]
    public async Task A_fetch_that_fails_is_told_and_the_question_goes_on()
    {
        ollama.On(OllamaWire.Tags, OllamaWire.TagList()).On(OllamaWire.Pull, OllamaWire.Stream().Then("""{"error":"no space left on device"}""" + "\n").End());
        var session = AtTerminal("y");

        Assert.Equal(0, await session.RunAsync("ask", "What is the GIL?"));

        Assert.Contains("no space left on device", session.Error, StringComparison.Ordinal);
        Assert.Contains("Answered by the CodeGuru handbook", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_pipe_nobody_is_asked()
    {
        ollama.On(OllamaWire.Tags, OllamaWire.TagList());
        var session = new Session { Environment = Environment(), WorkingFolder = home.Root, Typed = "y" };

        Assert.Equal(69, await session.RunAsync("ask", Question));

        Assert.DoesNotContain("[y/N]", session.Error, StringComparison.Ordinal);
        Assert.Contains("codeguru models --pull", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_at_the_question_ends_it()
    {
        ollama.On(OllamaWire.Tags, OllamaWire.TagList());

        Assert.Equal(130, await AtTerminal("\u0003").RunAsync("ask", Question));
    }

    public async ValueTask DisposeAsync()
    {
        await ollama.DisposeAsync();
        home.Dispose();
    }

    private Session AtTerminal(string typed) => new()
    {
        Terminal = new Hosting.Terminal(true, true, true, 80),
        Environment = Environment(),
        WorkingFolder = home.Root,
        Typed = typed,
    };

    private Dictionary<string, string> Environment() => new()
    {
        ["TERM"] = "xterm-256color",
        ["HOME"] = home.Root,
        ["LLM_PROVIDER"] = "ollama",
        ["OLLAMA_BASE_URL"] = ollama.Address,
    };
}
