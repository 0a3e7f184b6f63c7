using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CodeGuru.Cli.Rendering.Parsing;

/// <summary>Rows and cells of a GitHub-flavoured table, out of the lines of a paragraph.</summary>
internal static class PipeTable
{
    /// <summary>The index of the first delimiter row (<c>|---|:-:|</c>) below a line with a pipe; -1 if the lines hold no table.</summary>
    public static int FindDelimiterRow(in StringLineGroup lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (IsDelimiterRow(lines.Lines[i].Slice.AsSpan()) && lines.Lines[i - 1].Slice.AsSpan().Contains('|'))
                return i;
        }

        return -1;
    }

    /// <summary>The table whose header stands above <paramref name="delimiterRow"/>, with all lines below as its rows.</summary>
    public static Table Build(BlockParser parser, in StringLineGroup lines, int delimiterRow)
    {
        var header = Cells(lines.Lines[delimiterRow - 1].Slice.AsSpan().Trim(), int.MaxValue);
        var table = new Table(parser) { Line = lines.Lines[delimiterRow - 1].Line, IsOpen = false };
        var delimiters = Cells(lines.Lines[delimiterRow].Slice.AsSpan().Trim(), int.MaxValue);
        for (var i = 0; i < header.Count; i++)
            table.ColumnDefinitions.Add(new TableColumnDefinition { Alignment = i < delimiters.Count ? Alignment(delimiters[i]) : null });

        table.Add(Row(header, header.Count, isHeader: true));
        for (var i = delimiterRow + 1; i < lines.Count; i++)
            table.Add(Row(Cells(lines.Lines[i].Slice.AsSpan().Trim(), header.Count), header.Count, isHeader: false));
        return table;
    }

    private static bool IsDelimiterRow(ReadOnlySpan<char> line) =>
        line.Contains('-') && line.Contains('|') && !line.ContainsAnyExcept(" \t|:-");

    private static TableColumnAlign? Alignment(string delimiter) => (delimiter.StartsWith(':'), delimiter.EndsWith(':')) switch
    {
        (true, true) => TableColumnAlign.Center,
        (true, false) => TableColumnAlign.Left,
        (false, true) => TableColumnAlign.Right,
        _ => null,
    };

    private static TableRow Row(List<string> cells, int columns, bool isHeader)
    {
        // GitHub drops cells beyond the last column; nothing that was written is dropped here.
        if (cells.Count > columns)
            cells = [.. cells[..(columns - 1)], string.Join(" | ", cells[(columns - 1)..])];

        var row = new TableRow { IsHeader = isHeader, IsOpen = false };
        foreach (var cell in cells)
            row.Add(new TableCell { new ParagraphBlock { Lines = new StringLineGroup(cell), IsOpen = false } });
        return row;
    }

    // A pipe within code separates cells too unless it is escaped, but people (and models) forget that: where a row
    // comes out too long, the pipes within code are taken for text.
    private static List<string> Cells(ReadOnlySpan<char> line, int columns)
    {
        var cells = Split(line, pipesInCode: true);
        return cells.Count > columns && line.Contains('`') ? Split(line, pipesInCode: false) : cells;
    }

    private static List<string> Split(ReadOnlySpan<char> line, bool pipesInCode)
    {
        if (line.StartsWith('|'))
            line = line[1..];
        if (line.EndsWith('|') && !line.EndsWith("\\|"))
            line = line[..^1];

        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length && line[i + 1] == '|')
            {
                cell.Append('|');
                i++;
            }
            else if (line[i] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                var span = !pipesInCode && line[i] == '`' ? CodeSpanLength(line[i..]) : 1;
                cell.Append(line.Slice(i, span));
                i += span - 1;
            }
        }

        cells.Add(cell.ToString().Trim());
        return cells;
    }

    // The length of the code span at the beginning of text, or of its backticks where nothing closes them.
    private static int CodeSpanLength(ReadOnlySpan<char> text)
    {
        var ticks = TickCount(text);
        for (var i = ticks; i < text.Length; i++)
        {
            if (text[i] != '`')
                continue;
            var closing = TickCount(text[i..]);
            if (closing == ticks)
                return i + closing;
            i += closing - 1;
        }

        return ticks;
    }

    private static int TickCount(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept('`');
        return length < 0 ? text.Length : length;
    }
}
