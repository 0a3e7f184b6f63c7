using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CodeGuru.Testing;

/// <summary>A real terminal engine, xterm.js without its window, in a process that all terminals of a test run share.</summary>
public sealed class TerminalEmulator : IDisposable
{
    private static readonly Lock Gate = new();
    private static readonly Lazy<Process> Shared = new(Start);
    private static int count;

    private readonly int id = Interlocked.Increment(ref count);

    public TerminalEmulator(int columns, int rows)
    {
        Columns = columns;
        Rows = rows;
        Ask("open", new JsonObject { ["columns"] = columns, ["rows"] = rows });
    }

    public int Columns { get; private set; }

    public int Rows { get; private set; }

    public void Write(string data) => Ask("write", new JsonObject { ["data"] = data });

    public void Resize(int columns, int rows)
    {
        Columns = columns;
        Rows = rows;
        Ask("resize", new JsonObject { ["columns"] = columns, ["rows"] = rows });
    }

    /// <summary>The scroll-back and the screen, with wrapped lines in one piece and without blank lines at the end.</summary>
    public TerminalScreen Everything() => Read("dump");

    /// <summary>The visible rows.</summary>
    public TerminalScreen Screen() => Read("screen");

    public void Dispose() => Ask("close", []);

    private static Process Start()
    {
        var folder = Path.Combine(RepositoryPaths.Root, "tests", "terminal-emulator");
        Npm.Install(folder);
        var start = Npm.Command("node", Path.Combine(folder, "emulator.mjs"));
        start.RedirectStandardInput = start.RedirectStandardOutput = true;
        start.StandardInputEncoding = start.StandardOutputEncoding = new UTF8Encoding(false);
        var process = Process.Start(start)!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => process.Kill();
        return process;
    }

    private TerminalScreen Read(string what)
    {
        var reply = Ask(what, []);
        return new TerminalScreen(
            [.. reply["lines"]!.AsArray().Select(line => line!.GetValue<string>().TrimEnd(' '))],
            reply["row"]!.GetValue<int>(), reply["column"]!.GetValue<int>(), reply["above"]!.GetValue<int>());
    }

    private JsonNode Ask(string what, JsonObject request)
    {
        request["id"] = id;
        request["what"] = what;
        lock (Gate)
        {
            Shared.Value.StandardInput.WriteLine(request.ToJsonString(JsonSerializerOptions.Default));
            Shared.Value.StandardInput.Flush();
            return JsonNode.Parse(Shared.Value.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The terminal emulator ended."))!;
        }
    }
}
