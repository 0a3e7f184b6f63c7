using CodeGuru.Cli.Rendering.Layout;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Core.Syntax;
using Spectre.Console;

namespace CodeGuru.Cli.Rendering.Explanations;

/// <summary>The facts panel on a terminal: the name, and below it a line or more for each kind of fact.</summary>
internal static class PanelLines
{
    private const int LabelWidth = 12;

    public static IEnumerable<RenderedLine> Of(FactsPanel panel, int width, Theme theme)
    {
        var head = new FlowText([Piece(panel.Name, theme.Heading(1), isCode: true), Piece("   " + PanelRows.About(panel), theme.Muted)]);
        foreach (var line in head.Wrap(Math.Max(20, width))) yield return new RenderedLine(line);
        foreach (var line in PanelRows.Of(panel).SelectMany(row => Of(row, width, theme))) yield return line;
    }

    public static IEnumerable<RenderedLine> Of(PanelRow row, int width, Theme theme)
    {
        var first = true;
        foreach (var runs in new FlowText(Pieces(row, theme)).Wrap(Math.Max(20, width) - LabelWidth - 2))
        {
            yield return new RenderedLine([new StyledRun("│ ", theme.Border), new StyledRun((first ? row.Label : "").PadRight(LabelWidth), theme.Muted), .. runs]);
            first = false;
        }
    }

    private static List<InlinePiece> Pieces(PanelRow row, Theme theme)
    {
        var pieces = new List<InlinePiece>();
        foreach (var item in row.Items)
        {
            if (pieces.Count > 0) pieces.Add(Piece(", ", theme.Muted));
            var style = item.Level is { } level ? StyleOf(level, theme) : item.IsCode ? theme.InlineCode : Style.Plain;
            pieces.Add(Piece(item.Text, style, item.IsCode));
            if (item.Note is { } note) pieces.Add(Piece($" ({note})", theme.Muted));
        }

        return pieces;
    }

    private static Style StyleOf(ComplexityLevel level, Theme theme) => level switch
    {
        ComplexityLevel.High => theme.Code(HighlightKind.Constant).Combine(theme.Strong),
        ComplexityLevel.Moderate => theme.Code(HighlightKind.Type).Combine(theme.Strong),
        _ => theme.Done,
    };

    private static InlinePiece Piece(string text, Style style, bool isCode = false) => new(text, style, null, isCode ? InlinePieceKind.Code : InlinePieceKind.Text);
}
