using CodeGuru.Cli.Rendering.Layout;
using CodeGuru.Cli.Rendering.Parsing;
using Spectre.Console;

namespace CodeGuru.Cli.Rendering;

/// <summary>
/// Turns Markdown into lines for a terminal. It never writes, and it keeps nothing between blocks: a document is its top-level blocks, each
/// rendered as if it stood alone, with a blank line between those that yield any line.
/// </summary>
internal static class MarkdownRenderer
{
    private const int NarrowestTerminal = 20;

    /// <summary>The lines of <paramref name="markdown"/>, a document or one of its blocks, with no blank line before the first or after the last.</summary>
    public static IReadOnlyList<RenderedLine> Render(string markdown, RenderOptions options)
    {
        markdown = SourceLines.Normalise(markdown);
        var width = Math.Max(NarrowestTerminal, options.Width);
        try
        {
            return new BlockLayout(options).Blocks(BlockwiseMarkdown.Parse(markdown), width, apart: true).Lines;
        }
        catch (Exception e) when (e is ArgumentException or InsufficientExecutionStackException)
        {
            // Nested more deeply than Markdig, or the stack, allows: nothing that was written to be read.
            return Plain(markdown, width);
        }
    }

    private static List<RenderedLine> Plain(string text, int width)
    {
        var lines = new List<RenderedLine>();
        foreach (var line in text.Split('\n'))
        {
            var piece = new InlinePiece(TerminalText.SanitiseLine(line), Style.Plain, null, InlinePieceKind.Text);
            var wrapped = new FlowText([piece]).Wrap(width);
            lines.AddRange(wrapped.Count == 0 ? [RenderedLine.Blank] : wrapped.Select(runs => new RenderedLine(runs)));
        }

        return lines;
    }
}
