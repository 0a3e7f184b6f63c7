using System.Diagnostics;
using System.Globalization;

namespace CodeGuru.Cli.Tests.Chat.EndToEnd;

/// <summary>The real executable in a terminal of its own.</summary>
internal sealed class TmuxSession : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);
    private static int count;

    private readonly string socket = $"codeguru-{Environment.ProcessId}-{Interlocked.Increment(ref count)}";

    public TmuxSession(TemporaryFolder home, IReadOnlyDictionary<string, string>? environment = null, string arguments = "", int columns = 80, int rows = 24)
    {
        var work = home.At("work");
        Directory.CreateDirectory(work);
        var variables = new Dictionary<string, string>
        {
            ["HOME"] = home.Root,
            ["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "",
            ["LANG"] = "C.UTF-8",
            ["TERM"] = "tmux-256color",
            ["DOTNET_ROOT"] = Environment.GetEnvironmentVariable("DOTNET_ROOT") ?? "",
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) variables[name] = value;
        var assignments = string.Join(' ', variables.Where(pair => pair.Value.Length > 0).Select(pair => $"{pair.Key}={Quote(pair.Value)}"));
        var program = Path.Combine(AppContext.BaseDirectory, "codeguru");
        // What the shell says at the end proves the exit code, and that the terminal is as it was found.
        Tmux(["-f", "/dev/null", "new-session", "-d", "-x", $"{columns}", "-y", $"{rows}",
            $"cd {Quote(work)}; env -i {assignments} {Quote(program)} {arguments}; echo \"ended $?\"; stty -a | grep -o ' -\\?icanon' ; sleep 600"]);
    }

    private TmuxSession(int columns, int rows) =>
        Tmux(["-f", "/dev/null", "new-session", "-d", "-x", $"{columns}", "-y", $"{rows}", "stty -echo; echo ready; sleep 600"]);

    /// <summary>Where what a program writes goes.</summary>
    public string Device => Tmux(["display-message", "-p", "#{pane_tty}"]).Trim();

    /// <summary>A terminal in which nothing runs: the test itself writes to its device.</summary>
    public static TmuxSession Empty(int columns, int rows)
    {
        var session = new TmuxSession(columns, rows);
        session.WaitFor("ready");
        return session;
    }

    public void Type(string text) => Tmux(["send-keys", "-l", text]);

    public void Press(params string[] keys) => Tmux(["send-keys", .. keys]);

    /// <summary>Types a line and sends it.</summary>
    public void Say(string text)
    {
        Type(text);
        Press("Enter");
    }

    /// <summary>As from a clipboard: in one, between the marks that the program asked for.</summary>
    public void Paste(string text)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, text);
        Tmux(["load-buffer", file]);
        Tmux(["paste-buffer", "-p"]);
        File.Delete(file);
    }

    public void Resize(int columns, int rows) => Tmux(["resize-window", "-x", $"{columns}", "-y", $"{rows}"]);

    /// <summary>Scroll-back and screen, with wrapped lines in one piece.</summary>
    public string Everything() => Tmux(["capture-pane", "-p", "-J", "-S", "-"]);

    public string Screen() => Tmux(["capture-pane", "-p"]);

    /// <summary>Waits until the terminal shows a text, anywhere, so many times.</summary>
    public string WaitFor(string text, int times = 1)
    {
        var since = Stopwatch.StartNew();
        while (true)
        {
            var all = Everything();
            if (all.Split(text).Length - 1 >= times) return all;
            if (since.Elapsed > Patience) throw new TimeoutException($"'{text}' did not come. There is:\n{all}");
            Thread.Sleep(50);
        }
    }

    /// <summary>The prompt stands alone in its line: the program waits.</summary>
    public void WaitForPrompt()
    {
        var since = Stopwatch.StartNew();
        while (Screen().TrimEnd().Split('\n')[^1].TrimEnd() != "›")
        {
            if (since.Elapsed > Patience) throw new TimeoutException($"No prompt came. There is:\n{Screen()}");
            Thread.Sleep(50);
        }
    }

    /// <summary>Kills the program at once, as a power cut would.</summary>
    public void Kill()
    {
        var shell = int.Parse(Tmux(["display-message", "-p", "#{pane_pid}"]), CultureInfo.InvariantCulture);
        Run("pkill", ["-9", "-P", $"{shell}", "codeguru"]);
    }

    public void Dispose()
    {
        try
        {
            Tmux(["kill-server"]);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself.
        }
    }

    private static string Quote(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string Run(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {errors.GetAwaiter().GetResult()}");
    }

    private string Tmux(IReadOnlyList<string> arguments) => Run("tmux", ["-L", socket, .. arguments]);
}
