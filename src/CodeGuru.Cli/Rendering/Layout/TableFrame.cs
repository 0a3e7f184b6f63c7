using System.Text;
using Markdig.Extensions.Tables;
using Spectre.Console;

namespace CodeGuru.Cli.Rendering.Layout;

/// <summary>The lines between and around a table's cells.</summary>
internal sealed class TableFrame(Style style, bool isBoxed)
{
    /// <summary>How many cells of the terminal a table's lines and padding take from each line of text.</summary>
    public int Overhead(int columns) => isBoxed ? (3 * columns) + 1 : 3 * (columns - 1);

    public void AddTop(List<RenderedLine> table, int[] widths)
    {
        if (isBoxed)
            table.Add(Horizontal(widths, '┌', '┬', '┐'));
    }

    public void AddRule(List<RenderedLine> table, int[] widths) => table.Add(Horizontal(widths, '├', '┼', '┤'));

    public void AddBottom(List<RenderedLine> table, int[] widths)
    {
        if (isBoxed)
            table.Add(Horizontal(widths, '└', '┴', '┘'));
    }

    /// <summary>Line <paramref name="index"/> of a row whose cells have been wrapped to <paramref name="widths"/>.</summary>
    public RenderedLine Line(
        IReadOnlyList<List<List<StyledRun>>> cells, int index, int[] widths, IReadOnlyList<TableColumnDefinition> columns)
    {
        var line = new LineBuilder();
        line.Append(isBoxed ? "│ " : "", isBoxed ? 2 : 0, style, null);
        for (var i = 0; i < widths.Length; i++)
        {
            if (i > 0)
                line.Append(" │ ", 3, style, null);
            var runs = i < cells.Count && index < cells[i].Count ? cells[i][index] : [];
            var padding = widths[i] - runs.Sum(run => CellWidth.Of(run.Text));
            var left = columns[i].Alignment switch
            {
                TableColumnAlign.Right => padding,
                TableColumnAlign.Center => padding / 2,
                _ => 0,
            };
            line.AppendSpaces(left, Style.Plain, null);
            foreach (var run in runs)
                line.Append(run);
            line.AppendSpaces(padding - left, Style.Plain, null);
        }

        line.Append(isBoxed ? " │" : "", isBoxed ? 2 : 0, style, null);
        return new RenderedLine(isBoxed ? line.Take() : TrimmedEnd(line.Take()));
    }

    private static List<StyledRun> TrimmedEnd(List<StyledRun> runs)
    {
        while (runs.Count > 0 && runs[^1].Text.EndsWith(' '))
        {
            var last = runs[^1];
            runs.RemoveAt(runs.Count - 1);
            if (last.Text.AsSpan().TrimEnd(' ') is { IsEmpty: false } text)
                runs.Add(new StyledRun(text.ToString(), last.Style, last.Link));
        }

        return runs;
    }

    private RenderedLine Horizontal(int[] widths, char left, char middle, char right)
    {
        var line = new StringBuilder();
        if (isBoxed)
            line.Append(left).Append('─');
        for (var i = 0; i < widths.Length; i++)
        {
            if (i > 0)
                line.Append('─').Append(middle).Append('─');
            line.Append('─', widths[i]);
        }

        if (isBoxed)
            line.Append('─').Append(right);
        return new RenderedLine([new StyledRun(line.ToString(), style)]);
    }
}
