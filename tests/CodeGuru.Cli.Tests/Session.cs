using System.Text;
using CodeGuru.Cli.Hosting;

namespace CodeGuru.Cli.Tests;

/// <summary>One run of the whole program on a host made for the test.</summary>
internal sealed class Session
{
    public Terminal Terminal { get; init; } = Terminal.None;

    public byte[] Input { get; init; } = [];

    public Dictionary<string, string> Environment { get; init; } = new()
    {
        ["TERM"] = "xterm-256color",
        ["HOME"] = "/nonexistent",
        // Not a folder, whoever runs the tests: what a test reads is remembered by nobody.
        ["XDG_DATA_HOME"] = "/dev/null/none",
        // Tests must not find a model server that happens to run on this machine.
        ["LLM_PROVIDER"] = "handbook",
    };

    /// <summary>What is typed on the keyboard, where a key is asked for.</summary>
    public string Typed { get; init; } = "";

    public string WorkingFolder { get; init; } = Path.GetTempPath();

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>A person at a terminal of that width.</summary>
    public static Session AtTerminal(int width = 80) => new() { Terminal = new Terminal(true, true, true, width) };

    public static Session WithInput(string text) => new() { Input = Encoding.UTF8.GetBytes(text) };

    public async Task<int> RunAsync(params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        using var host = Host(output, error);
        var code = await Application.RunAsync(arguments, host, TestContext.Current.CancellationToken);
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public Host Host(TextWriter output, TextWriter error) => new()
    {
        In = new MemoryStream(Input),
        Out = output,
        Error = error,
        Terminal = Terminal,
        Environment = Environment,
        WorkingFolder = WorkingFolder,
        ProgramFolder = AppContext.BaseDirectory,
        ReadKey = Keyboard(),
    };

    private Func<CancellationToken, ConsoleKeyInfo> Keyboard()
    {
        var keys = new Queue<char>(Typed);
        return _ => keys.TryDequeue(out var letter)
            ? new ConsoleKeyInfo(letter, letter switch { '\r' => ConsoleKey.Enter, '\b' => ConsoleKey.Backspace, _ => ConsoleKey.None }, false, false, false)
            : throw new OperationCanceledException();
    }
}
