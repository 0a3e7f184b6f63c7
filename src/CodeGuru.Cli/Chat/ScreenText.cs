using CodeGuru.Cli.Rendering;
using CodeGuru.Cli.Rendering.Layout;
using Spectre.Console;

namespace CodeGuru.Cli.Chat;

/// <summary>Plain sentences as lines for the screen.</summary>
internal static class ScreenText
{
    public static IReadOnlyList<RenderedLine> Wrapped(string text, RenderOptions options, Func<Theme, Style> style) =>
        [.. TerminalText.Sanitise(text).Split('\n').SelectMany(line =>
            new FlowText([new InlinePiece(line, style(options.Theme), null, InlinePieceKind.Text)]).Wrap(options.Width).Select(runs => new RenderedLine(runs)))];
}
