using System.Diagnostics;
using System.Text;
using CodeGuru.Cli.Chat.Editing;
using CodeGuru.Cli.Chat.Streaming;
using CodeGuru.Cli.Rendering;
using Spectre.Console;

namespace CodeGuru.Benchmarks.Chat;

/// <summary>What it costs to show an answer while it comes, to echo a key, and, with an executable named, to come to the prompt.</summary>
internal static class ChatBenchmark
{
    private const int Runs = 7;

    /// <param name="args">The executable to start, if any.</param>
    public static int Run(string[] args)
    {
        var text = Answer(100_000);
        Show("100 KB in 2,000 deltas, all at once", () => Stream(text, 2000, TimeSpan.FromMilliseconds(0.01)));
        Show("100 KB in 2,000 deltas over 20 s", () => Stream(text, 2000, TimeSpan.FromMilliseconds(10)));
        foreach (var megabytes in (double[])[0.5, 1, 2])
        {
            var size = (int)(megabytes * 1_000_000);
            Show($"{megabytes} MB of blocks, 50 bytes a delta", () => Stream(Answer(size), size / 50, TimeSpan.FromMilliseconds(1)));
            Show($"{megabytes} MB in one code block", () => Stream(Code(size), size / 50, TimeSpan.FromMilliseconds(1)));
            Show($"{megabytes} MB in one list with code", () => Stream(List(size), size / 50, TimeSpan.FromMilliseconds(1)));
        }

        Keystrokes();
        if (args is [var program, ..])
        {
            var times = Enumerable.Range(0, Runs * 3).Select(_ => StartToPrompt(program)).Order().ToList();
            Console.WriteLine($"{"start to prompt",-48} {times[times.Count / 2],8:F1} ms, fastest {times[0]:F1}");
        }

        return 0;
    }

    /// <summary>From before the process is started, on a pseudo-terminal that <c>script</c> makes, until the prompt is there.</summary>
    private static double StartToPrompt(string program)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("script", ["-qec", $"'{program}' chat --offline", "/dev/null"]) { RedirectStandardInput = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        int read;
        do read = process.StandardOutput.Read();
        while (read is not (-1 or '›'));
        var elapsed = clock.Elapsed.TotalMilliseconds;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return elapsed;
    }

    private static void Stream(string text, int deltas, TimeSpan pace)
    {
        var terminal = new SilentTerminal();
        var capabilities = new AnsiCapabilities { Ansi = true, ColorSystem = ColorSystem.EightBit };
        var live = new LiveMarkdown(terminal, new LiveRegion(terminal, capabilities, _ => null), columns => new RenderOptions { Width = columns, Theme = Theme.Dark }, new SteppedTime(pace));
        var size = Math.Max(1, text.Length / deltas);
        for (var at = 0; at < text.Length; at += size) live.Append(text.Substring(at, Math.Min(size, text.Length - at)));
        live.Complete();
    }

    private static void Keystrokes()
    {
        var folder = Directory.CreateTempSubdirectory("codeguru-bench-").FullName;
        var file = Path.Combine(folder, "history");
        File.WriteAllLines(file, Enumerable.Range(0, 10_000).Select(i => $"question number {i} about something of the usual length of a question"));
        var terminal = new SilentTerminal();
        var capabilities = new AnsiCapabilities { Ansi = true, ColorSystem = ColorSystem.EightBit };
        var region = new LiveRegion(terminal, capabilities, _ => null);
        foreach (var (name, key) in ((string, Key)[])[("a letter", new Key(KeyCode.Character, "x")), ("Up", new Key(KeyCode.Up)), ("a letter in a search that finds nothing", new Key(KeyCode.Character, "@"))])
        {
            var first = double.NaN;
            var times = new List<double>();
            var history = new InputHistory(file);
            var state = name.Contains("search", StringComparison.Ordinal) ? EditorState.Empty with { Search = new HistorySearch("", -1, TextBuffer.Empty) } : EditorState.Empty;
            for (var i = 0; i < 200; i++)
            {
                var start = Stopwatch.GetTimestamp();
                (state, _) = Editor.Apply(state, key, new EditorContext(history, _ => null));
                var layout = EditorLayout.Of(state, terminal.Size, Theme.Dark);
                region.Paint(layout.Rows, (layout.CursorRow, layout.CursorColumn));
                var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (i == 0) first = elapsed;
                else times.Add(elapsed);
            }

            times.Sort();
            Console.WriteLine($"{"key: " + name + ", 10,000 entries",-48} {times[times.Count / 2],8:F3} ms, slowest {times[^1]:F2}, first (reads the history) {first:F1}");
        }

        Directory.Delete(folder, recursive: true);
    }

    private static void Show(string name, Action run)
    {
        run();
        using var process = Process.GetCurrentProcess();
        var cpu = new List<double>();
        for (var i = 0; i < Runs; i++)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            run();
            process.Refresh();
            cpu.Add((process.TotalProcessorTime - before).TotalMilliseconds);
        }

        cpu.Sort();
        Console.WriteLine($"{name,-48} {cpu[Runs / 2],8:F0} ms CPU, fastest {cpu[0]:F0}");
    }

    private static string Answer(int length)
    {
        const string Part = """
            ## A heading of the answer

            A paragraph with **strong** words, `code`, and a [link](https://example.org/page) that goes on for a few lines, as paragraphs do in answers.

            - an item of a list
            - another item, with *emphasis*

            ```python
            def function(argument):
                return [each for each in argument if each]
            ```

            | Feature | Left | Right |
            |---------|------|-------|
            | Model | cooperative | preemptive |


            """;
        var text = new StringBuilder();
        while (text.Length < length) text.Append(Part);
        return text.ToString(0, length);
    }

    private static string Code(int length)
    {
        var text = new StringBuilder("```text\n");
        for (var i = 0; text.Length < length; i++) text.Append($"line {i} of a block that does not end\n{(i % 9 == 0 ? "\n" : "")}");
        return text.ToString();
    }

    private static string List(int length)
    {
        var text = new StringBuilder();
        for (var i = 1; text.Length < length; i++) text.Append($"{i}. item\n\n   ```\n   code {i}\n   ```\n\n");
        return text.ToString();
    }
}
