using System.Globalization;
using CodeGuru.Cli.Chat.Terminals;
using CodeGuru.Cli.Rendering;
using Spectre.Console;

namespace CodeGuru.Cli.Chat.Editing;

/// <summary>The rows that show an editor's state, and where in them the cursor is.</summary>
/// <param name="Rows">Each fits into a row of the terminal.</param>
/// <param name="CursorRow">Index of its row.</param>
/// <param name="CursorColumn">In cells.</param>
internal sealed record EditorLayout(IReadOnlyList<RenderedLine> Rows, int CursorRow, int CursorColumn)
{
    private const int MenuRows = 8;
    private const int TabWidth = 4;
    private const string Prompt = "› ";
    private const string Continuation = "  ";

    /// <summary>Lays a state out for a terminal.</summary>
    public static EditorLayout Of(EditorState state, TerminalSize size, Theme theme)
    {
        // The last column stays free: behind it, terminals disagree about where the cursor is.
        var width = Math.Max(8, size.Columns - 1);
        var rows = new List<RenderedLine>();
        var (cursorRow, cursorColumn) = Wrap(state.Buffer, width, theme, rows);
        var below = Below(state, width, theme);
        var room = Math.Max(1, size.Rows - 1 - below.Count);
        if (rows.Count > room)
        {
            var first = Math.Clamp(cursorRow - (room / 2), 0, rows.Count - room);
            rows = rows.GetRange(first, room);
            cursorRow -= first;
        }

        rows.AddRange(below.Take(Math.Max(0, size.Rows - 1 - rows.Count)));
        return new EditorLayout(rows, cursorRow, cursorColumn);
    }

    /// <summary>What was entered, as it stays on the screen.</summary>
    public static IReadOnlyList<RenderedLine> Entered(string text, int columns, Theme theme)
    {
        var rows = new List<RenderedLine>();
        Wrap(TextBuffer.AtEnd(text), Math.Max(8, columns - 1), theme, rows);
        return rows;
    }

    private static (int Row, int Column) Wrap(TextBuffer buffer, int width, Theme theme, List<RenderedLine> rows)
    {
        var row = new System.Text.StringBuilder();
        var column = Prompt.Length;
        var cursor = (Row: 0, Column: column);

        void EndRow()
        {
            var mark = rows.Count == 0 ? new StyledRun(Prompt, theme.Marker) : new StyledRun(Continuation, Style.Plain);
            rows.Add(new RenderedLine(row.Length == 0 ? [mark] : [mark, new StyledRun(row.ToString(), Style.Plain)]));
            row.Clear();
            column = Prompt.Length;
        }

        for (var i = 0; i < buffer.Text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(buffer.Text, i);
            var cluster = buffer.Text.Substring(i, length);
            var shown = cluster == "\t" ? new string(' ', TabWidth) : TerminalText.SanitiseLine(cluster);
            var cells = cluster == "\n" ? 0 : CellWidth.Of(shown);
            if (column + cells > width) EndRow();
            if (i <= buffer.Cursor && buffer.Cursor < i + length) cursor = (rows.Count, column);
            if (cluster == "\n") EndRow();
            else row.Append(shown);
            if (cluster != "\n") column += cells;
            i += length;
        }

        if (buffer.Cursor >= buffer.Text.Length)
        {
            if (column >= width && row.Length > 0) EndRow();
            cursor = (rows.Count, column);
        }

        EndRow();
        return cursor;
    }

    private static List<RenderedLine> Below(EditorState state, int width, Theme theme)
    {
        if (state.Search is { } search)
        {
            var found = search.Query.Length == 0 || search.Index >= 0 ? "" : "  (not found)";
            return [Fit($"search: {search.Query}{found}", width, theme.Muted)];
        }

        if (state.Menu is not { } menu) return [];
        var first = Math.Clamp(menu.Selected - (MenuRows / 2), 0, Math.Max(0, menu.Items.Count - MenuRows));
        var shown = menu.Items.Skip(first).Take(MenuRows).ToList();
        var column = Math.Min(shown.Max(item => CellWidth.Of(item.Text)), width / 2);
        var rows = shown.Select((item, i) => Fit(
            $"{(first + i == menu.Selected ? "▸ " : "  ")}{item.Text}{new string(' ', Math.Max(1, column + 2 - CellWidth.Of(item.Text)))}{item.Description}",
            width, first + i == menu.Selected ? theme.Strong : theme.Muted)).ToList();
        if (menu.Items.Count > MenuRows) rows.Add(Fit($"  {menu.Items.Count} in all", width, theme.Muted));
        return rows;
    }

    private static RenderedLine Fit(string text, int width, Style style)
    {
        var safe = TerminalText.SanitiseLine(text).TrimEnd();
        var cells = 0;
        var end = 0;
        while (end < safe.Length)
        {
            cells += CellWidth.OfFirst(safe.AsSpan(end), out var length);
            if (cells > width) break;
            end += length;
        }

        return new RenderedLine([new StyledRun(safe[..end], style)]);
    }
}
