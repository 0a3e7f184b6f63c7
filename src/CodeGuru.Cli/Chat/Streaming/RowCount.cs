using CodeGuru.Cli.Rendering;

namespace CodeGuru.Cli.Chat.Streaming;

/// <summary>How a terminal breaks a line that is wider than it.</summary>
internal static class RowCount
{
    /// <summary>The rows that a line takes: a wide character that does not fit into the last cell goes to the next row.</summary>
    public static int Of(RenderedLine line, int columns)
    {
        var rows = 1;
        var column = 0;
        foreach (var run in line.Runs)
        {
            var rest = run.Text.AsSpan();
            while (!rest.IsEmpty)
            {
                var cells = CellWidth.OfFirst(rest, out var length);
                rest = rest[length..];
                if (column + cells > columns)
                {
                    rows++;
                    column = 0;
                }

                column += cells;
            }
        }

        return rows;
    }

    /// <summary>The line in pieces of which each fits into a row.</summary>
    public static IEnumerable<RenderedLine> Split(RenderedLine line, int columns)
    {
        if (line.Width <= columns)
        {
            yield return line;
            yield break;
        }

        var runs = new List<StyledRun>();
        var column = 0;
        foreach (var run in line.Runs)
        {
            var from = 0;
            for (var at = 0; at < run.Text.Length;)
            {
                var cells = CellWidth.OfFirst(run.Text.AsSpan(at), out var length);
                if (column + cells > columns && column > 0)
                {
                    if (at > from) runs.Add(new StyledRun(run.Text[from..at], run.Style, run.Link));
                    yield return new RenderedLine(runs, line.IsCode);
                    runs = [];
                    (from, column) = (at, 0);
                }

                column += cells;
                at += length;
            }

            if (from < run.Text.Length) runs.Add(new StyledRun(run.Text[from..], run.Style, run.Link));
        }

        yield return new RenderedLine(runs, line.IsCode);
    }
}
