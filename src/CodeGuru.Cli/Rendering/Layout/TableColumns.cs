namespace CodeGuru.Cli.Rendering.Layout;

/// <summary>Shares a width out among a table's columns, each of which knows how wide its widest word and its widest line are.</summary>
internal static class TableColumns
{
    /// <summary>A word up to this width is not broken to save a table; longer ones (addresses, qualified names) may be.</summary>
    private const int LongestWholeWord = 14;

    private const int Narrowest = 3;

    /// <summary>
    /// The columns' widths, which sum up to at most <paramref name="available"/>; null when the table would have to break ordinary words.
    /// </summary>
    public static int[]? Fit(ReadOnlySpan<int> widestWords, ReadOnlySpan<int> widestLines, int available)
    {
        var count = widestWords.Length;
        var least = new int[count];
        var most = new int[count];
        for (var i = 0; i < count; i++)
        {
            most[i] = Math.Max(Narrowest, widestLines[i]);
            least[i] = Math.Clamp(widestWords[i], Narrowest, LongestWholeWord);
        }

        if (most.Sum() <= available)
            return most;
        if (least.Sum() > available)
            return null;

        // Longer words next, up to half of the table; then columns that are narrow anyway get what they need, and the wide ones share the
        // rest by the length of their texts.
        Raise(least, [.. widestWords.ToArray().Select(width => Math.Min(width, available / 2))], available);
        var widths = (int[])least.Clone();
        Raise(widths, most, available);
        ShareByNeed(widths, least, most);
        return widths;
    }

    // Water rises in all columns alike, from their present width up to their limit, until nothing is available any more.
    private static void Raise(int[] widths, ReadOnlySpan<int> limits, int available)
    {
        for (var left = available - widths.Sum(); left > 0; left--)
        {
            var lowest = -1;
            for (var i = 0; i < widths.Length; i++)
            {
                if (widths[i] < limits[i] && (lowest < 0 || widths[i] < widths[lowest]))
                    lowest = i;
            }

            if (lowest < 0)
                return;
            widths[lowest]++;
        }
    }

    private static void ShareByNeed(int[] widths, int[] least, int[] most)
    {
        var wide = Enumerable.Range(0, widths.Length).Where(i => widths[i] < most[i]).ToArray();
        var room = wide.Sum(i => widths[i]);
        foreach (var i in wide)
            widths[i] = least[i];
        for (var left = room - wide.Sum(i => least[i]); left > 0; left--)
        {
            // The column that is furthest from its text gets the next cell.
            var neediest = wide.MaxBy(i => (double)most[i] / widths[i]);
            widths[neediest]++;
        }
    }
}
