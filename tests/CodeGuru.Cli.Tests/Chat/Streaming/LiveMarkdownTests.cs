using CodeGuru.Cli.Chat.Streaming;
using CodeGuru.Cli.Chat.Terminals;
using CodeGuru.Cli.Rendering;
using CodeGuru.Cli.Tests.Chat.EndToEnd;
using CsCheck;
using Spectre.Console;

namespace CodeGuru.Cli.Tests.Chat.Streaming;

public sealed class LiveMarkdownTests
{
    private const string Answer = """
        # Closures — 閉包

        A *closure* is a function 👩‍👩‍👧 with its **surroundings**, مرحبا بالعالم, and this line is long enough to be wrapped at any width that was tried so far.

        1. First, a list
           - nested, with `code` and a [link](https://example.org/a/long/address)
           - 漢字かな交じり文、とても長い行なので折り返しが必要です。そうですね。

        2. Second

           ```python
           def inner():

               return x
           ```

        | Feature | Threading | Asyncio |
        |---------|-----------|---------|
        | **Model** | Preemptive, by the operating system | Cooperative |
        | 絵文字 | 🙂 | 👩‍💻 |

        ```python
        # a comment that is wider than every terminal in these tests and will therefore be wrapped by the terminal itself, twice at least
        for i in range(3):
            print(i)

        print("done")
        ```

        > quoted
        > - with a list

        ---

        The end.
        """;

    public static TheoryData<int, int> Sizes => new() { { 80, 24 }, { 40, 10 }, { 24, 6 }, { 133, 50 } };

    [Theory(Skip = RequiresNode.Reason, SkipType = typeof(RequiresNode), SkipWhen = nameof(RequiresNode.IsMissing))]
    [MemberData(nameof(Sizes))]
    public void Any_chunking_leaves_the_screen_that_the_whole_leaves(int columns, int rows) =>
        Gen.Int[1, 60].Array[1, 30].Sample(sizes =>
        {
            using var emulator = new TerminalEmulator(columns, rows);
            Stream(emulator, Chunks(Answer, sizes));
            Assert.Equal(Whole(Answer, columns), emulator.Everything().ToString());
        }, iter: 12, threads: 1);

    [Fact(Skip = RequiresNode.Reason, SkipType = typeof(RequiresNode), SkipWhen = nameof(RequiresNode.IsMissing))]
    public void Random_documents_leave_the_screen_that_the_whole_leaves() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[1, 9].Array[1, 20], Gen.Int[20, 90], Gen.Int[5, 30]).Sample((seed, sizes, columns, rows) =>
        {
            var text = Shuffled(seed);
            using var emulator = new TerminalEmulator(columns, rows);
            Stream(emulator, Chunks(text, sizes));
            Assert.Equal(Whole(text, columns), emulator.Everything().ToString());
        }, iter: 40, threads: 1);

    [Fact(Skip = RequiresNode.Reason, SkipType = typeof(RequiresNode), SkipWhen = nameof(RequiresNode.IsMissing))]
    public void A_code_block_longer_than_the_screen_is_whole_in_the_scroll_back()
    {
        var text = "Before\n\n```python\n" + string.Concat(Enumerable.Range(1, 200).Select(i => $"line_{i} = {i}\n")) + "```\n\nAfter\n";
        using var emulator = new TerminalEmulator(60, 12);
        Stream(emulator, Chunks(text, [7, 13]));
        Assert.Equal(Whole(text, 60), emulator.Everything().ToString());
    }

    [Theory(Skip = RequiresNode.Reason, SkipType = typeof(RequiresNode), SkipWhen = nameof(RequiresNode.IsMissing))]
    [InlineData(80, 40)]
    [InlineData(40, 80)]
    [InlineData(100, 50)]
    [InlineData(61, 60)]
    public void A_resize_while_streaming_loses_and_doubles_nothing(int before, int after)
    {
        var words = Enumerable.Range(1, 300).Select(i => $"word{i}").ToList();
        var text = string.Join("\n\n", words.Chunk(25).Select((chunk, i) => i % 3 == 2 ? "- " + string.Join("\n- ", chunk) : string.Join(' ', chunk)));
        using var emulator = new TerminalEmulator(before, 24);
        var terminal = new EmulatedTerminal(emulator);
        var live = Live(terminal, AsInVsCode);
        var chunks = Chunks(text, [11]).ToList();
        for (var i = 0; i < chunks.Count; i++)
        {
            live.Append(chunks[i]);
            if (i % 40 != 39) continue;
            terminal.Resize(i % 80 == 39 ? after : before, 24);
            live.Resized();
        }

        live.Complete();
        var shown = emulator.Everything().ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.StartsWith("word", StringComparison.Ordinal));
        Assert.Equal(words, shown);
    }

    [Fact(Skip = RequiresNode.Reason, SkipType = typeof(RequiresNode), SkipWhen = nameof(RequiresNode.IsMissing))]
    public void The_status_goes_when_the_answer_is_complete()
    {
        using var emulator = new TerminalEmulator(40, 8);
        var live = Live(new EmulatedTerminal(emulator), _ => null);
        live.Status = "thinking";
        live.Paint();
        Assert.Equal("thinking", emulator.Everything().ToString());
        live.Append("Some words");
        Assert.Equal("Some words\n\nthinking", emulator.Everything().ToString());
        live.Complete();
        Assert.Equal("Some words", emulator.Everything().ToString());
    }

    [Fact]
    public void A_finished_block_is_written_once()
    {
        var terminal = new EmulatedTerminal();
        var live = Live(terminal, AsInVsCode);
        live.Append("The finished block.\n\nThe next");
        foreach (var c in " one grows, letter by letter") live.Append(c.ToString());
        live.Complete();
        var written = terminal.Written.ToString();
        Assert.Equal(written.IndexOf("finished block", StringComparison.Ordinal), written.LastIndexOf("finished block", StringComparison.Ordinal));
    }

    [Fact(Skip = RequiresNode.Reason, SkipType = typeof(RequiresNode), SkipWhen = nameof(RequiresNode.IsMissing))]
    public void Frames_for_a_size_that_is_no_more_lose_and_double_nothing_in_xterm_js() =>
        Gen.Select(Gen.Int[40, 200], Gen.Int[40, 200].Array[1, 12], Gen.Int[14, 40].Array[1, 3], Gen.Int[5, 60], Gen.Int[0, 9]).Sample((first, widths, heights, length, late) =>
        {
            using var emulator = new TerminalEmulator(first, heights[0]);
            var terminal = new EmulatedTerminal(emulator);
            var live = Live(terminal, AsInVsCode);
            Resizing(live, widths, length, late, (width, i) => emulator.Resize(width, heights[i % heights.Length]), () => terminal.Resize(emulator.Columns, emulator.Rows));
            Assert.Equal(ResizeAnswer.Words(ResizeAnswer.Text(4)), ResizeAnswer.Words(emulator.Everything().ToString()));
        }, iter: 60, threads: 1);

    [Fact(Skip = RequiresTmux.Reason, SkipType = typeof(RequiresTmux), SkipWhen = nameof(RequiresTmux.IsMissing))]
    public void Frames_for_a_size_that_is_no_more_lose_and_double_nothing_in_tmux() =>
        Gen.Select(Gen.Int[40, 200], Gen.Int[40, 200].Array[1, 8], Gen.Int[14, 40].Array[1, 3], Gen.Int[5, 60], Gen.Int[0, 9]).Sample((first, widths, heights, length, late) =>
        {
            using var terminal = new LateTerminal(first, heights[0]);
            Resizing(Live(terminal, _ => null), widths, length, late, (width, i) => terminal.Resize(width, heights[i % heights.Length]), terminal.Notice);
            terminal.Write("the end");
            Assert.Equal(ResizeAnswer.Words(ResizeAnswer.Text(4)), ResizeAnswer.Words(terminal.WaitFor("the end")));
        }, iter: 30, threads: 1);

    [Fact(Skip = RequiresTmux.Reason, SkipType = typeof(RequiresTmux), SkipWhen = nameof(RequiresTmux.IsMissing))]
    public void A_tail_that_is_erased_from_the_corner_of_the_screen_is_not_kept_by_tmux()
    {
        using var terminal = new LateTerminal(60, 8);
        var live = Live(terminal, _ => null);
        terminal.Write("\e[2J\e[H");
        live.Append("w001 w002");
        live.Append(" w003\n\nw004");
        live.Complete();
        terminal.Write("the end");
        Assert.Equal(["w001", "w002", "w003", "w004"], ResizeAnswer.Words(terminal.WaitFor("the end")));
    }

    /// <summary>Streams the answer; the terminal changes its size now and then, and so many chunks later the program hears of it.</summary>
    private static void Resizing(LiveMarkdown live, int[] widths, int length, int late, Action<int, int> resize, Action notice)
    {
        var chunks = Chunks(ResizeAnswer.Text(4), [length]).ToList();
        var noticed = int.MaxValue;
        for (var i = 0; i < chunks.Count; i++)
        {
            live.Append(chunks[i]);
            if (i >= noticed)
            {
                notice();
                live.Resized();
                noticed = int.MaxValue;
            }

            if (i * widths.Length / chunks.Count == (i + 1) * widths.Length / chunks.Count) continue;
            var nth = i * widths.Length / chunks.Count;
            resize(widths[nth], nth);
            noticed = Math.Min(noticed, i + late);
        }

        live.Complete();
    }

    private static string Shuffled(int seed)
    {
        var blocks = Answer.Split("\n\n");
        var random = new Random(seed);
        return string.Join("\n\n", Enumerable.Range(0, 8).Select(_ => blocks[random.Next(blocks.Length)]));
    }

    private static void Stream(TerminalEmulator emulator, IEnumerable<string> chunks)
    {
        var live = Live(new EmulatedTerminal(emulator), _ => null);
        foreach (var chunk in chunks) live.Append(chunk);
        live.Complete();
    }

    private static string Whole(string text, int columns) =>
        string.Join('\n', MarkdownRenderer.Render(text, Options(columns)).Select(line => line.Text.TrimEnd(' '))).TrimEnd('\n');

    private static LiveMarkdown Live(ITerminal terminal, Func<string, string?> variable) => new(terminal, new LiveRegion(terminal, Ansi, variable), Options, new EveryFrame());

    /// <summary>The emulator is the engine of VS Code's terminal.</summary>
    private static string? AsInVsCode(string variable) => variable == "TERM_PROGRAM" ? "vscode" : null;

    private static RenderOptions Options(int columns) => new() { Width = columns, Theme = Theme.Dark };

    private static AnsiCapabilities Ansi => new() { Ansi = true, Links = false, ColorSystem = ColorSystem.EightBit };

    private static IEnumerable<string> Chunks(string text, int[] sizes)
    {
        for (int at = 0, i = 0; at < text.Length; i++)
        {
            var length = Math.Min(sizes[i % sizes.Length], text.Length - at);
            yield return text.Substring(at, length);
            at += length;
        }
    }

    /// <summary>A clock by which every chunk is painted.</summary>
    private sealed class EveryFrame : TimeProvider
    {
        private DateTimeOffset now = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => now += TimeSpan.FromSeconds(1);
    }
}
