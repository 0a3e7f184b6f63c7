using Markdig.Syntax;
using Spectre.Console;
using Table = Markdig.Extensions.Tables.Table;
using TableCell = Markdig.Extensions.Tables.TableCell;
using TableRow = Markdig.Extensions.Tables.TableRow;

namespace CodeGuru.Cli.Rendering.Layout;

/// <summary>
/// Tables: in a box if that fits, else without the box's sides, and where even that would break ordinary words as a list of records.
/// </summary>
internal sealed class TableLayout(RenderOptions options)
{
    private Theme Theme => options.Theme;

    public Rendered Render(Table table, int width)
    {
        var rows = table.Cast<TableRow>().Select(Cells).ToList();
        var columns = table.ColumnDefinitions.Count;
        var words = new int[columns];
        var lines = new int[columns];
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                words[i] = Math.Max(words[i], row[i].MinWidth);
                lines[i] = Math.Max(lines[i], row[i].MaxWidth);
            }
        }

        var boxed = new TableFrame(Theme.Border, isBoxed: true);
        var open = new TableFrame(Theme.Border, isBoxed: false);
        var inBox = TableColumns.Fit(words, lines, width - boxed.Overhead(columns));
        var inOpen = TableColumns.Fit(words, lines, width - open.Overhead(columns));
        var grid = inOpen is null ? Records(table, width)
            : inBox is null || (BreaksWords(inBox, words) && !BreaksWords(inOpen, words)) ? Grid(table, rows, inOpen, open)
            : Grid(table, rows, inBox, boxed);
        return new Rendered(grid, AirBefore: true, AirAfter: true);
    }

    private static bool BreaksWords(int[] widths, int[] words)
    {
        for (var i = 0; i < widths.Length; i++)
        {
            if (widths[i] < words[i])
                return true;
        }

        return false;
    }

    private static List<RenderedLine> Grid(Table table, List<List<FlowText>> rows, int[] widths, TableFrame frame)
    {
        var wrapped = rows.Select(row => row.Select((cell, i) => cell.Wrap(widths[i])).ToList()).ToList();
        // Where a cell takes several lines, rules tell where a row ends.
        var isRuled = wrapped.Skip(1).Any(row => row.Any(cell => cell.Count > 1));
        var grid = new List<RenderedLine>();
        frame.AddTop(grid, widths);
        for (var i = 0; i < wrapped.Count; i++)
        {
            var height = Math.Max(1, wrapped[i].Max(cell => cell.Count));
            for (var line = 0; line < height; line++)
                grid.Add(frame.Line(wrapped[i], line, widths, table.ColumnDefinitions));
            if (i == 0 || (isRuled && i < wrapped.Count - 1))
                frame.AddRule(grid, widths);
        }

        frame.AddBottom(grid, widths);
        return grid;
    }

    private List<RenderedLine> Records(Table table, int width)
    {
        var header = Pieces((TableRow)table[0], Theme.Strong);
        var records = new List<RenderedLine>();
        foreach (var row in table.Count > 1 ? table.Skip(1) : table)
        {
            if (records.Count > 0)
                records.Add(RenderedLine.Blank);
            var cells = row == table[0] ? [] : Pieces((TableRow)row, Style.Plain);
            for (var i = 0; i < header.Count; i++)
            {
                var hasValue = i < cells.Count && cells[i].Count > 0;
                if (hasValue || cells.Count == 0)
                    AddField(records, header[i], hasValue ? cells[i] : [], width);
            }
        }

        return records;
    }

    private void AddField(List<RenderedLine> records, List<InlinePiece> name, List<InlinePiece> value, int width)
    {
        var field = new List<InlinePiece>(name);
        if (name.Count > 0)
            field.Add(new InlinePiece(":", Theme.Strong, null, InlinePieceKind.Text));
        field.Add(new InlinePiece(" ", Style.Plain, null, InlinePieceKind.Text));
        field.AddRange(value);
        records.AddRange(new FlowText(field).Wrap(width).Select(line => new RenderedLine(line)));
    }

    private List<FlowText> Cells(TableRow row) =>
        [.. Pieces(row, row.IsHeader ? Theme.Strong : Style.Plain).Select(pieces => new FlowText(pieces))];

    private List<List<InlinePiece>> Pieces(TableRow row, Style style) =>
        [.. row.Select(cell => InlineFlow.Flatten(((LeafBlock)((TableCell)cell)[0]).Inline, options, style))];
}
