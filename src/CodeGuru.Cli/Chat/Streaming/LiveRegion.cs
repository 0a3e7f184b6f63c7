using System.Text;
using CodeGuru.Cli.Chat.Terminals;
using CodeGuru.Cli.Rendering;
using Spectre.Console;

namespace CodeGuru.Cli.Chat.Streaming;

/// <summary>
/// The last rows of the terminal, which can be painted again. What stands above them is written once and never touched. One frame is one write,
/// inside a synchronized update, and rows that did not change stay.
/// </summary>
/// <remarks>
/// A terminal wraps what it shows anew as soon as its width changes; the program hears of it later (tmux: up to a quarter of a second), and paints
/// meanwhile for a width that is no more. So no frame may rest on the width: unless somebody types, the cursor waits in the first row of the
/// region, where terminals keep it when they wrap anew, and the rows are written without automatic wrapping, so that each takes one row of any
/// terminal. Erasing below the cursor and going up by the number of rows is right then, whatever the width.
/// </remarks>
internal sealed class LiveRegion
{
    private readonly ITerminal terminal;
    private readonly StringBuilder frame = new();
    private readonly TerminalWriter writer;
    private readonly bool isXtermJs;
    private readonly bool reflows;
    private IReadOnlyList<RenderedLine> painted = [];
    private int cursorRow;
    private int cursorColumn;
    private int columns;

    /// <param name="terminal">Where it is.</param>
    /// <param name="capabilities">What the terminal understands.</param>
    /// <param name="variable">Reads the environment, which tells how some terminals deal with a change of width.</param>
    public LiveRegion(ITerminal terminal, AnsiCapabilities capabilities, Func<string, string?> variable)
    {
        this.terminal = terminal;
        writer = new TerminalWriter(new StringWriter(frame), capabilities);
        // xterm itself cuts lines; nearly all others wrap them anew and keep the cursor at the character it was at. Not so xterm.js, which VS Code
        // has: rows that come about below the cursor move it down as well. But it leaves the line alone that the cursor is in, and cuts it.
        isXtermJs = variable("TERM_PROGRAM") == "vscode";
        reflows = variable("TMUX") is not null || (variable("XTERM_VERSION") is null && !isXtermJs);
    }

    /// <summary>How wide rows may be: in xterm.js, where all are made one line, the last column is needed to go on in the next row.</summary>
    public int Width => terminal.Size.Columns - (isXtermJs ? 1 : 0);

    /// <summary>Paints the region anew.</summary>
    /// <param name="rows">None wider than <see cref="Width"/>, and fewer of them than it has rows.</param>
    /// <param name="cursor">Where somebody types; null: the cursor waits at the start.</param>
    public void Paint(IReadOnlyList<RenderedLine> rows, (int Row, int Column)? cursor = null) => Replace([], rows, cursor);

    /// <summary>Writes lines that stay in place of the region, and the region below them.</summary>
    public void Replace(IReadOnlyList<RenderedLine> finished, IReadOnlyList<RenderedLine> rows, (int Row, int Column)? cursor = null)
    {
        columns = terminal.Size.Columns;
        var same = finished.Count > 0 || isXtermJs ? 0 : CommonRows(painted, rows);
        var start = Math.Min(same, painted.Count);
        frame.Append(TerminalSequences.BeginUpdate).Append('\r');
        MoveRows(start - cursorRow);
        if (start < painted.Count || finished.Count > 0) frame.Append(TerminalSequences.EraseBelow);
        writer.Write(finished);
        AppendRows(rows, start);
        painted = rows;
        (cursorRow, cursorColumn) = cursor ?? (0, 0);
        MoveRows(cursorRow - rows.Count);
        frame.Append(TerminalSequences.Right(cursorColumn)).Append(TerminalSequences.EndUpdate);
        Flush();
    }

    /// <summary>The screen was cleared: nothing is painted any more.</summary>
    public void Forget()
    {
        painted = [];
        cursorRow = cursorColumn = 0;
    }

    /// <summary>
    /// The terminal has another width: the region is wiped, wherever its rows are now, to be painted again. In doubt too little is wiped: a row
    /// too many on the screen is better than a line of the answer lost.
    /// </summary>
    public void Resized()
    {
        var size = terminal.Size;
        if (painted.Count == 0 && cursorRow == 0)
        {
            columns = size.Columns;
            return;
        }

        var above = reflows && size.Columns < columns ? RowsAbove(size.Columns) : cursorRow;
        frame.Append(TerminalSequences.BeginUpdate).Append('\r').Append(TerminalSequences.Up(Math.Min(above, size.Rows - 1)));
        frame.Append(TerminalSequences.EraseBelow).Append(TerminalSequences.EndUpdate);
        Flush();
        Forget();
        columns = size.Columns;
    }

    private static int CommonRows(IReadOnlyList<RenderedLine> left, IReadOnlyList<RenderedLine> right)
    {
        var count = 0;
        while (count < left.Count && count < right.Count && left[count].Runs.SequenceEqual(right[count].Runs)) count++;
        return count;
    }

    /// <summary>The rows between the region's start and the cursor, after the terminal has become narrower.</summary>
    private int RowsAbove(int width)
    {
        var above = cursorColumn / width;
        for (var i = 0; i < cursorRow && i < painted.Count; i++) above += RowCount.Of(painted[i], width);
        return above;
    }

    private void AppendRows(IReadOnlyList<RenderedLine> rows, int start)
    {
        if (start >= rows.Count) return;
        frame.Append(TerminalSequences.WrapOff);
        if (isXtermJs)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                if (i > 0) frame.Append(TerminalSequences.SameLine);
                writer.Write([rows[i]]);
                frame.Length--;
            }

            frame.Append('\n');
        }
        else writer.Write(start == 0 ? rows : [.. rows.Skip(start)]);
        frame.Append(TerminalSequences.WrapOn);
    }

    private void MoveRows(int by)
    {
        if (by < 0) frame.Append(TerminalSequences.Up(-by));
        else if (by > 0) frame.Append('\n', by);
    }

    private void Flush()
    {
        terminal.Write(frame.ToString());
        frame.Clear();
    }
}
