namespace CodeGuru.Core.Diagrams.Layout;

/// <summary>
/// Gives the lines between two layers their rows, so that none runs on top of another: the channel routing of circuit boards, with a line that comes
/// down in a column above the line that goes on in it.
/// </summary>
internal static class ChannelRouter
{
    /// <returns>How many rows are used.</returns>
    public static int Route(IReadOnlyCollection<ChannelNet> nets)
    {
        var open = nets.Where(net => !net.IsStraight).OrderBy(net => net.Left).ThenBy(net => net.Right).ToList();
        var row = 0;
        while (open.Count > 0)
        {
            var free = open.Where(net => !open.Any(other => other != net && other.Above.Overlaps(net.Below))).ToList();
            // Two lines that change places have no right order: one of them has to go first.
            if (free.Count == 0) free.Add(open[0]);
            var end = int.MinValue;
            foreach (var net in free.Where(net => Take(net, ref end)).ToList())
            {
                net.Track = row;
                open.Remove(net);
            }

            row++;
        }

        return row;
    }

    private static bool Take(ChannelNet net, ref int end)
    {
        if (net.Left <= (long)end + 1) return false;
        end = net.Right;
        return true;
    }
}
