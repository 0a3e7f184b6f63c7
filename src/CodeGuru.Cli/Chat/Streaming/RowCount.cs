using CodeGuru.Cli.Rendering;

namespace CodeGuru.Cli.Chat.Streaming;

/// <summary>How a terminal breaks a line that is wider than it.</summary>
internal static class RowCount
{
    private const int ZeroWidthJoiner = 0x200D;

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

    /// <summary>
    /// The line in pieces of which each fits into a row, of any terminal: many draw an emoji that is joined of several as so many pictures.
    /// </summary>
    public static IEnumerable<RenderedLine> Split(RenderedLine line, int columns)
    {
        if (line.Runs.Sum(run => LargestWidth(run.Text)) <= columns)
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
                var cells = LargestWidthOfFirst(run.Text.AsSpan(at), out var length);
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

    private static int LargestWidth(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange(' ', '~')) return text.Length;
        var width = 0;
        while (!text.IsEmpty)
        {
            width += LargestWidthOfFirst(text, out var length);
            text = text[length..];
        }

        return width;
    }

    private static int LargestWidthOfFirst(ReadOnlySpan<char> text, out int length)
    {
        var width = CellWidth.OfFirst(text, out length);
        if (length <= 2) return width;
        var parts = 0;
        foreach (var rune in text[..length].EnumerateRunes()) parts += rune.Value == ZeroWidthJoiner ? 0 : CellWidth.Of(rune.ToString());
        return Math.Max(width, parts);
    }
}
