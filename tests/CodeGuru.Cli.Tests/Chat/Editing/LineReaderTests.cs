using CodeGuru.Cli.Chat.Editing;
using CodeGuru.Cli.Chat.Streaming;
using CodeGuru.Cli.Rendering;
using Spectre.Console;

namespace CodeGuru.Cli.Tests.Chat.Editing;

/// <summary>Replays: bytes in, a terminal's screen out.</summary>
public sealed class LineReaderTests
{
    private static readonly string[] History = ["first question", "second\nquestion", "third one"];

    [Theory(Skip = RequiresNode.Reason, SkipType = typeof(RequiresNode), SkipWhen = nameof(RequiresNode.IsMissing))]
    [InlineData("hello", "› hello", 0, 7)]
    [InlineData("hello\u0001x", "› xhello", 0, 3)]
    [InlineData("漢字\e[Dx", "› 漢x字", 0, 5)]
    [InlineData("a👍b\u007f\u007fc", "› ac", 0, 4)]
    [InlineData("e\u0301x\u007f\u007f", "›", 0, 2)]
    [InlineData("one two\e[1;5D\u007f", "› onetwo", 0, 5)]
    [InlineData("one two\u0017\u0019\u0019", "› one twotwo", 0, 12)]
    [InlineData("one two\u001f", "› one", 0, 6)]
    [InlineData("one two\u001f\u001e", "› one two", 0, 9)]
    [InlineData("one\e\rtwo\e[A", "› one\n  two", 0, 5)]
    [InlineData("one\ntwo", "› one\n  two", 1, 5)]
    [InlineData("one\\\rtwo", "› one\n  two", 1, 5)]
    [InlineData("one\e[13;2utwo", "› one\n  two", 1, 5)]
    [InlineData("\e[200~a\rb\r\nc\e[201~", "› a\n  b\n  c", 2, 3)]
    [InlineData("\e[A", "› third one", 0, 11)]
    [InlineData("draft\e[A\e[A\e[B\e[B", "› draft", 0, 7)]
    [InlineData("\u0012fir", "› first question\nsearch: fir", 0, 16)]
    [InlineData("\u0012quest\u0012", "› first question\nsearch: quest", 0, 16)]
    [InlineData("draft\u0012fir\u0007", "› draft", 0, 7)]
    [InlineData("pyt\t", "› python/\n  python/asyncio  about asyncio\n  python/gil      about gil", 0, 9)]
    [InlineData("pyt\t\t\t", "› python/gil\n  python/asyncio  about asyncio\n▸ python/gil      about gil", 0, 12)]
    [InlineData("x\ty", "› xy", 0, 4)]
    [InlineData("0123456789012345678901234567890123456789", "› 0123456789012345678901234567890123456\n  789", 1, 5)]
    [InlineData("\e]11;rgb:ffff/ffff/ffff\a\e[?62;4cok", "› ok", 0, 4)]
    [InlineData("a\e[99zb", "› ab", 0, 4)]
    [InlineData("ab\u0014", "› ba", 0, 4)]
    [InlineData("a\nb\nc\u0015\u0015\u0015", "› a", 1, 2)]
    public async Task Keys_lead_to_a_screen(string keys, string screen, int row, int column)
    {
        using var emulator = new TerminalEmulator(40, 10);
        var terminal = new EmulatedTerminal(emulator);
        // Byte by byte: how they are cut must not matter.
        foreach (var each in System.Text.Encoding.UTF8.GetBytes(keys)) terminal.Send([each]);
        terminal.Close();
        Assert.IsType<Entry.End>(await ReadAsync(terminal));
        var shown = emulator.Screen();
        Assert.Equal(screen, string.Join('\n', shown.Lines).TrimEnd('\n'));
        Assert.Equal((row, column), (shown.Row, shown.Column));
    }

    [Fact]
    public async Task What_was_pasted_is_one_message()
    {
        var terminal = new EmulatedTerminal();
        var lines = string.Join('\n', Enumerable.Range(0, 200).Select(i => $"line {i}"));
        terminal.Press($"\e[200~{lines.Replace('\n', '\r')}\e[201~");
        terminal.Press("\r");
        Assert.Equal(new Entry.Submitted(lines), await ReadAsync(terminal));
    }

    [Fact]
    public async Task Escape_alone_closes_what_Tab_offered()
    {
        var terminal = new EmulatedTerminal();
        terminal.Press("pyt\t\t");
        var reading = ReadAsync(terminal);
        terminal.Press("\e");
        await Task.Delay(200, TestContext.Current.CancellationToken);
        terminal.Press("\r");
        Assert.Equal(new Entry.Submitted("python/"), await reading);
    }

    [Fact]
    public async Task Ctrl_C_drops_the_line_and_Ctrl_D_ends_an_empty_one()
    {
        var terminal = new EmulatedTerminal();
        terminal.Press("half\u0003");
        Assert.Equal(new Entry.Interrupted(WasEmpty: false), await ReadAsync(terminal));
        terminal.Press("\u0003");
        Assert.Equal(new Entry.Interrupted(WasEmpty: true), await ReadAsync(terminal));
        terminal.Press("x\u0004\u007f\u0004");
        Assert.Equal(new Entry.End(IsGone: false), await ReadAsync(terminal));
    }

    [Fact(Skip = RequiresNode.Reason, SkipType = typeof(RequiresNode), SkipWhen = nameof(RequiresNode.IsMissing))]
    public async Task A_text_longer_than_the_screen_shows_the_cursor()
    {
        using var emulator = new TerminalEmulator(40, 6);
        var terminal = new EmulatedTerminal(emulator);
        terminal.Press("\e[200~" + string.Join('\r', Enumerable.Range(1, 50).Select(i => $"line {i}")) + "\e[201~");
        terminal.Close();
        await ReadAsync(terminal);
        Assert.Contains("line 50", emulator.Screen().ToString(), StringComparison.Ordinal);
        Assert.Equal(0, emulator.Screen().Above);
    }

    [Theory(Skip = RequiresNode.Reason, SkipType = typeof(RequiresNode), SkipWhen = nameof(RequiresNode.IsMissing))]
    [InlineData(40, 20)]
    [InlineData(20, 60)]
    public async Task A_resize_leaves_one_prompt_and_what_stood_above(int before, int after)
    {
        using var emulator = new TerminalEmulator(before, 12);
        var terminal = new EmulatedTerminal(emulator);
        terminal.Write("above\n");
        var reading = ReadAsync(terminal);
        terminal.Press("a line that is wrapped in a narrow terminal, twice");
        // What is typed is painted before the width changes: a resize in the middle of a frame is no terminal's.
        await terminal.TakenAsync();
        terminal.Resize(after, 12);
        terminal.Press("!\r");
        await reading;
        var shown = string.Concat(emulator.Everything().ToString().Where(c => !char.IsWhiteSpace(c)));
        Assert.Equal("above›alinethatiswrappedinanarrowterminal,twice!", shown);
    }

    private static async Task<Entry> ReadAsync(EmulatedTerminal terminal)
    {
        var capabilities = new AnsiCapabilities { Ansi = true, ColorSystem = ColorSystem.EightBit };
        // As in VS Code, whose engine this is.
        var region = new LiveRegion(terminal, capabilities, name => name == "TERM_PROGRAM" ? "vscode" : null);
        var reader = new LineReader(terminal, new KeyReader(terminal, TimeProvider.System), region, () => Theme.Dark);
        return await reader.ReadAsync(new EditorContext(History, Complete), "", TestContext.Current.CancellationToken);
    }

    private static CompletionMenu? Complete(TextBuffer buffer)
    {
        CompletionItem[] all = [new("python/asyncio", "about asyncio"), new("python/gil", "about gil")];
        var start = buffer.Text.LastIndexOf(' ', Math.Max(0, buffer.Cursor - 1)) + 1;
        var word = buffer.Text[start..buffer.Cursor];
        var items = all.Where(item => item.Text.StartsWith(word, StringComparison.Ordinal) && word.Length > 0).ToList();
        return items.Count == 0 ? null : new CompletionMenu(start, items);
    }
}
