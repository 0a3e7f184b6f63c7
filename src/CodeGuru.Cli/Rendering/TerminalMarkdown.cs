using CodeGuru.Cli.Hosting;
using CodeGuru.Cli.Rendering.Layout;
using Spectre.Console;

namespace CodeGuru.Cli.Rendering;

/// <summary>Markdown drawn on this terminal, in its width and colours.</summary>
internal sealed class TerminalMarkdown(TextWriter output, AnsiCapabilities capabilities, RenderOptions options)
{
    /// <summary>Longer lines are hard to read, however wide the window is.</summary>
    private const int WidestText = 100;

    private readonly TerminalWriter writer = new(output, capabilities);

    public Theme Theme => options.Theme;

    public static TerminalMarkdown For(OutputStyle style)
    {
        var host = style.Host;
        var colours = Colours(host);
        var theme = TerminalBackground.ThemeFor(style.Theme(), colours, host.Variable("COLORFGBG"), isLight: null);
        var capabilities = new AnsiCapabilities { Ansi = !theme.IsPlain, Links = !theme.IsPlain && HasLinks(host), ColorSystem = colours };
        return new TerminalMarkdown(host.Out, capabilities, new RenderOptions
        {
            Width = Math.Min(host.Terminal.Width, WidestText),
            Theme = theme,
            Highlighter = style.Highlighter(),
            Links = capabilities.Links,
        });
    }

    public void Write(string markdown) => writer.Write(MarkdownRenderer.Render(markdown, options));

    /// <summary>A dim remark below what was written, and dim lines that belong to it. Long lines are broken, and nothing in them steers the terminal.</summary>
    public void WriteNote(string remark, IReadOnlyList<string> details) => writer.Write(
    [
        .. Wrapped(TerminalText.SanitiseLine(remark), "  "),
        .. details.SelectMany(line => Wrapped(line, "  │ ")),
    ]);

    /// <summary>Lines of another make.</summary>
    /// <param name="lines">Makes them for a width in cells.</param>
    public void WriteLines(Func<int, IEnumerable<RenderedLine>> lines) => writer.Write(lines(options.Width));

    public void WriteBlank() => writer.Write([RenderedLine.Blank]);

    /// <summary>Sends what was written to the terminal.</summary>
    public void Flush() => output.Flush();

    private IEnumerable<RenderedLine> Wrapped(string line, string margin)
    {
        var text = new FlowText([new InlinePiece(line.Length == 0 ? " " : line, options.Theme.Muted, null, InlinePieceKind.Text)]);
        return text.Wrap(Math.Max(20, options.Width) - margin.Length).Select(runs => new RenderedLine([new StyledRun(margin, options.Theme.Muted), .. runs]));
    }

    public static ColorSystem Colours(Host host) =>
        host.Variable("COLORTERM") is "truecolor" or "24bit" || host.Variable("WT_SESSION") is not null ? ColorSystem.TrueColor
        : host.Variable("TERM")?.Contains("256", StringComparison.Ordinal) == true ? ColorSystem.EightBit
        : ColorSystem.Standard;

    /// <summary>Terminals ignore OSC 8 when they do not know it, but for the console of the Linux kernel, which prints it.</summary>
    public static bool HasLinks(Host host) => host.Variable("TERM") != "linux";
}
