using System.Diagnostics;
using CodeGuru.Cli.Tests.Chat.EndToEnd;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Cli.Tests.Commands;

/// <summary><c>watch</c> in a terminal of its own, while files are saved as editors do.</summary>
public sealed class WatchEndToEndTests : IDisposable
{
    private const string First = "def total(prices):\n    return sum(prices)\n";
    private const string Second = "def total(prices):\n    if not prices:\n        raise ValueError(\"nothing\")\n    return sum(prices)\n";
    private const string Third = "async def total(prices):\n    return sum(prices)\n";

    private readonly TemporaryFolder home = new();

    public WatchEndToEndTests()
    {
        InstalledGrammars.Require();
        home.Write("work/app.py", First);
    }

    public void Dispose() => home.Dispose();

    [Fact(Skip = RequiresTmux.Reason, SkipType = typeof(RequiresTmux), SkipWhen = nameof(RequiresTmux.IsMissing))]
    public void A_save_is_told_a_broken_one_waits_and_Ctrl_C_ends()
    {
        using var terminal = new TmuxSession(home, arguments: "watch app.py --offline", rows: 60);
        terminal.WaitFor("watching 'app.py'; Ctrl-C ends it.");
        SaveWithEditor(Second);
        terminal.WaitFor("raises ValueError");
        File.WriteAllText(home.At("work/app.py"), "def total(prices:\n");
        terminal.WaitFor("app.py: syntax error at 1:");
        // What was told last is what is compared with, and not the broken text.
        File.WriteAllText(home.At("work/app.py"), Third);
        var all = terminal.WaitFor("is asynchronous now");
        Assert.Contains("waiting", all, StringComparison.Ordinal);
        terminal.Press("C-c");
        terminal.WaitFor("ended 130");
        terminal.WaitFor(" icanon");
    }

    [Fact(Skip = RequiresTmux.Reason, SkipType = typeof(RequiresTmux), SkipWhen = nameof(RequiresTmux.IsMissing))]
    public async Task A_newer_save_ends_what_a_model_still_tells_of_the_older_one()
    {
        await using var server = ScriptedServer.Start().On(GroqWire.Models, GroqWire.ModelList(GroqWire.Model)).On(GroqWire.Chat,
            GroqWire.Answer("It adds prices.\n\n## Step by step\n\nThe file has `total`.\n"),
            GroqWire.Stream().Then(GroqWire.First()).Then(GroqWire.Delta("It refuses an empty list.\n\nIt then ")).Then(new Act.Hang()),
            GroqWire.Answer("It is a coroutine.\n\n## Step by step\n\nIt returns the sum of `prices`.\n"));
        using var terminal = new TmuxSession(home, new Dictionary<string, string> { ["GROQ_API_KEY"] = "gsk_test", ["GROQ_BASE_URL"] = server.Address }, "watch app.py", rows: 100);
        terminal.WaitFor("watching 'app.py'; Ctrl-C ends it.");
        File.WriteAllText(home.At("work/app.py"), Second);
        terminal.WaitFor("It refuses an empty list.");
        File.WriteAllText(home.At("work/app.py"), Third);
        terminal.WaitFor("saved again; telling the newer state");
        terminal.WaitFor("It is a coroutine.");
        terminal.Press("C-c");
        terminal.WaitFor("ended 130");
    }

    /// <summary>With vim where it is, else as it saves: a new file that takes the old one's name.</summary>
    private void SaveWithEditor(string text)
    {
        var (target, other) = (home.At("work/app.py"), home.At("other.txt"));
        File.WriteAllText(other, text);
        if (((string[])["/usr/bin/vim", "/usr/bin/vim.tiny"]).FirstOrDefault(File.Exists) is not { } editor)
        {
            File.Move(other, target, overwrite: true);
            return;
        }

        using var vim = Process.Start(new ProcessStartInfo(editor, ["-u", "NONE", "-es", "-c", "%d", "-c", $"0r {other}", "-c", "wq", target]) { RedirectStandardInput = true })!;
        vim.StandardInput.Close();
        vim.WaitForExit();
    }
}
