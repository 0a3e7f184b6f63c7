using CodeGuru.Cli.Rendering;
using Spectre.Console;

namespace CodeGuru.Cli.Tests.Rendering;

public sealed class TerminalWriterTests
{
    private static readonly RenderedLine Styled = new(
        [new StyledRun("plain ", Style.Plain), new StyledRun("bold", new Style(Color.FromInt32(81), decoration: Decoration.Bold))]);

    [Theory]
    [InlineData(ColorSystem.TrueColor, "plain \e[1;38;5;81mbold\e[0m\n")]
    [InlineData(ColorSystem.EightBit, "plain \e[1;38;5;81mbold\e[0m\n")]
    [InlineData(ColorSystem.Standard, "plain \e[1;96mbold\e[0m\n")]
    [InlineData(ColorSystem.NoColors, "plain \e[1mbold\e[0m\n")]
    public void Colours_are_taken_down_to_what_the_terminal_has(ColorSystem colours, string written) =>
        Assert.Equal(written, Write([Styled], new AnsiCapabilities { Ansi = true, ColorSystem = colours }));

    [Fact]
    public void Without_ansi_only_the_text_is_written() =>
        Assert.Equal("plain bold\n\n", Write([Styled, RenderedLine.Blank], new AnsiCapabilities { Links = true, ColorSystem = ColorSystem.TrueColor }));

    [Fact]
    public void Parts_of_a_broken_link_share_their_identity()
    {
        var link = LinkTarget.From("https://example.org/x");
        RenderedLine[] lines = [new([new StyledRun("one", Style.Plain, link)]), new([new StyledRun("two", Style.Plain, link)])];
        var written = Write(lines, new AnsiCapabilities { Ansi = true, Links = true, ColorSystem = ColorSystem.TrueColor }).Split('\n');
        var opening = written[0][..written[0].IndexOf("one", StringComparison.Ordinal)];
        Assert.Matches(@"^\e\]8;id=\d+;https://example\.org/x\e\\$", opening);
        Assert.Equal($"{opening}one\e]8;;\e\\", written[0]);
        Assert.Equal($"{opening}two\e]8;;\e\\", written[1]);
    }

    [Fact]
    public void Link_on_a_terminal_without_links_is_text() =>
        Assert.Equal(
            "one\n",
            Write([new RenderedLine([new StyledRun("one", Style.Plain, LinkTarget.From("https://example.org"))])], new AnsiCapabilities { Ansi = true }));

    [Fact]
    public void Escape_in_a_run_reaches_the_terminal_as_a_picture() =>
        Assert.Equal("␛[31m\n", Write([new RenderedLine([new StyledRun("\e[31m", Style.Plain)])], new AnsiCapabilities { Ansi = true }));

    [Fact]
    public void Console_of_spectre_is_written_to_with_its_own_capabilities()
    {
        var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(output),
        });
        new TerminalWriter(console).Write([Styled]);
        Assert.Equal("plain \e[1;96mbold\e[0m\n", output.ToString());
    }

    private static string Write(IEnumerable<RenderedLine> lines, AnsiCapabilities capabilities)
    {
        var output = new StringWriter();
        new TerminalWriter(output, capabilities).Write(lines);
        return output.ToString();
    }
}
