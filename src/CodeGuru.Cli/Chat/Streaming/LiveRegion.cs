using System.Text;
using CodeGuru.Cli.Chat.Terminals;
using CodeGuru.Cli.Rendering;
using Spectre.Console;

namespace CodeGuru.Cli.Chat.Streaming;

/// <summary>
/// The last rows of the terminal, which can be painted again. What stands above them is written once and never touched. One frame is one write,
/// inside a synchronized update, and rows that did not change stay.
/// </summary>
internal sealed class LiveRegion
{
    private readonly ITerminal terminal;
    private readonly StringBuilder frame = new();
    private readonly TerminalWriter writer;
    private readonly bool cropsCursorLine;
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
        // xterm itself cuts lines; nearly all others wrap them anew. xterm.js does not wrap the one that the cursor is in.
        reflows = variable("TMUX") is not null || variable("XTERM_VERSION") is null;
        cropsCursorLine = variable("TERM_PROGRAM") == "vscode";
    }

    /// <summary>Paints the region anew.</summary>
    /// <param name="rows">None wider than the terminal, and fewer of them than it has rows.</param>
    /// <param name="cursor">Where the cursor goes; null: to the row below.</param>
    public void Paint(IReadOnlyList<RenderedLine> rows, (int Row, int Column)? cursor = null) => Replace([], rows, cursor);

    /// <summary>Writes lines that stay in place of the region, and the region below them.</summary>
    public void Replace(IReadOnlyList<RenderedLine> finished, IReadOnlyList<RenderedLine> rows, (int Row, int Column)? cursor = null)
    {
        columns = terminal.Size.Columns;
        var same = finished.Count > 0 ? 0 : CommonRows(painted, rows);
        var start = Math.Min(same, painted.Count);
        frame.Append(TerminalSequences.BeginUpdate).Append('\r');
        MoveRows(start - cursorRow);
        if (start < painted.Count || finished.Count > 0) frame.Append(TerminalSequences.EraseBelow);
        AppendLines(finished);
        AppendLines(start == 0 ? rows : [.. rows.Skip(start)]);
        painted = rows;
        (cursorRow, cursorColumn) = cursor ?? (rows.Count, 0);
        MoveRows(cursorRow - rows.Count);
        frame.Append(TerminalSequences.Right(cursorColumn)).Append(TerminalSequences.EndUpdate);
        Flush();
    }

    /// <summary>Leaves what is painted where it is, and begins a new region below.</summary>
    public void Keep()
    {
        MoveRows(painted.Count - cursorRow);
        frame.Append('\r');
        Flush();
        painted = [];
        cursorRow = cursorColumn = 0;
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

        var above = 0;
        for (var i = 0; i < cursorRow && i < painted.Count; i++) above += reflows && size.Columns < columns ? RowCount.Of(painted[i], size.Columns) : 1;
        if (reflows && !cropsCursorLine && size.Columns < columns) above += cursorColumn / size.Columns;
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

    private void AppendLines(IReadOnlyList<RenderedLine> lines)
    {
        if (lines.Count > 0) writer.Write(lines);
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
