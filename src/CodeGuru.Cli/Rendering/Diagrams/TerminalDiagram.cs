using CodeGuru.Core.Diagrams;
using CodeGuru.Core.Diagrams.Drawing;
using CodeGuru.Core.Diagrams.Pictures;
using Spectre.Console;

namespace CodeGuru.Cli.Rendering.Diagrams;

/// <summary>Diagrams drawn on this terminal, in its width and colours.</summary>
internal static class TerminalDiagram
{
    public static void Write(OutputStyle style, Diagram diagram, bool isAscii)
    {
        var host = style.Host;
        var lines = Lines(diagram, host.Terminal.Width, isAscii || !HasBoxes(style));
        if (!host.Terminal.IsOutput || style.IsPlain)
        {
            foreach (var line in lines) host.Out.Write(TerminalText.SanitiseLine(string.Concat(line.Select(run => run.Text))) + "\n");
            return;
        }

        var colours = TerminalMarkdown.Colours(host);
        var theme = TerminalBackground.ThemeFor(style.Theme(), colours, host.Variable("COLORFGBG"), isLight: null);
        var writer = new TerminalWriter(host.Out, new AnsiCapabilities { Ansi = !theme.IsPlain, ColorSystem = colours });
        writer.Write(lines.Select(line => new RenderedLine([.. line.Select(run => new StyledRun(run.Text, StyleOf(run.Role, theme)))])));
    }

    public static IReadOnlyList<IReadOnlyList<DrawnRun>> Lines(Diagram diagram, int width, bool isAscii) =>
        DiagramDrawing.Draw(diagram, Math.Max(20, width), text => CellWidth.Of(text), isAscii);

    /// <summary>Whether the terminal's characters are more than ASCII: the locale that is said to be another one says no, and Linux' own console has few.</summary>
    private static bool HasBoxes(OutputStyle style)
    {
        var locale = style.Host.Variable("LC_ALL") ?? style.Host.Variable("LC_CTYPE") ?? style.Host.Variable("LANG");
        return style.Host.Variable("TERM") is not ("linux" or "dumb")
            && (locale is null || locale.Contains("utf", StringComparison.OrdinalIgnoreCase) || OperatingSystem.IsWindows() || !style.Host.Terminal.IsOutput);
    }

    private static Style StyleOf(InkRole role, Theme theme) => role switch
    {
        InkRole.Title => theme.Heading(1),
        InkRole.Question => theme.InlineCode,
        InkRole.Border => theme.Marker,
        InkRole.Line => theme.Muted,
        InkRole.Frame => theme.Border,
        InkRole.Label => theme.Emphasis.Combine(theme.Muted),
        _ => Style.Plain,
    };
}
