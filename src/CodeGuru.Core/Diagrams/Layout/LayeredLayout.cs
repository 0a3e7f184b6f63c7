namespace CodeGuru.Core.Diagrams.Layout;

/// <summary>
/// Draws graphs in layers (Sugiyama, Tagawa and Toda, 1981), with arrows of horizontal and vertical lines only: on a grid of cells, which a terminal
/// shows as it is and a vector picture at any scale.
/// </summary>
internal static class LayeredLayout
{
    /// <param name="labelRows">Rows that are kept below every box for what arrows say.</param>
    public static LayoutResult Arrange(IReadOnlyList<LayoutNode> boxes, IReadOnlyList<LayoutEdge> edges, int labelRows)
    {
        var graph = new LayerGraph(boxes, edges);
        LayerOrder.Arrange(graph);
        LayerPlacement.Place(graph);
        var channels = Enumerable.Range(0, graph.Layers.Count + 1).Select(_ => new Dictionary<object, ChannelNet>()).ToList();
        foreach (var link in graph.Links) AddToChannel(channels, link);

        var tops = new int[graph.Layers.Count];
        var starts = new int[graph.Layers.Count + 1];
        var y = 0;
        for (var at = 0; at <= graph.Layers.Count; at++)
        {
            starts[at] = y;
            var rows = ChannelRouter.Route(channels[at].Values);
            var isInner = at > 0 && at < graph.Layers.Count;
            if (isInner) y += labelRows + rows + 1;
            else if (rows > 0) y += at == 0 ? rows + 1 : labelRows + rows;
            if (at == graph.Layers.Count) break;
            tops[at] = y;
            y += graph.Layers[at].Select(item => item.Node is { } node ? boxes[node].Height : 1).Max();
        }

        int TrackRow(int channel, ChannelNet net) => starts[channel] + (channel == 0 ? 0 : labelRows) + net.Track;
        var rects = graph.Nodes.Select(node => new LayoutRect(node.X, tops[node.Layer], node.Width, boxes[node.Node!.Value].Height)).ToList();
        var corners = new Dictionary<int, List<LayoutPoint>>();
        foreach (var group in graph.Links.GroupBy(link => link.Edge))
        {
            var links = group.ToList();
            var isBack = links[0].Turn == LinkTurn.Above;
            // A way back was laid from the top; it is walked from the bottom.
            if (isBack) links.Reverse();
            var points = new List<LayoutPoint>();
            foreach (var link in links)
            {
                var channel = ChannelOf(link);
                var net = channels[channel].Values.First(net => net.Links.Contains(link));
                var (from, to) = Columns(link);
                if (isBack && link.Turn == LinkTurn.None) (from, to) = (to, from);
                var startY = link.Turn == LinkTurn.Above ? int.MaxValue : link.From.Node is { } first ? rects[first].Bottom : int.MaxValue;
                if (points.Count == 0) points.Add(new LayoutPoint(from, startY));
                if (net.Track >= 0 && from != to)
                {
                    points.Add(new LayoutPoint(from, TrackRow(channel, net)));
                    points.Add(new LayoutPoint(to, TrackRow(channel, net)));
                }
            }

            var end = rects[edges[group.Key].To];
            points.Add(new LayoutPoint(points[^1].X, end.Y - 1));
            corners[group.Key] = points;
        }

        return new LayoutResult(
            Math.Max(1, rects.Select(rect => rect.Right).Concat(corners.Values.SelectMany(points => points).Select(point => point.X + 1)).DefaultIfEmpty(1).Max()),
            Math.Max(1, y), rects, [.. Enumerable.Range(0, edges.Count).Select(at => (IReadOnlyList<LayoutPoint>)corners[at])]);
    }

    private static int ChannelOf(LayerLink link) => link.Turn == LinkTurn.Below ? link.From.Layer + 1 : link.To.Layer;

    /// <summary>The columns in which a piece begins and ends.</summary>
    private static (int From, int To) Columns(LayerLink link) => link.Turn switch
    {
        LinkTurn.Above => (link.From.X, link.To.X + link.To.InPort(link.Merge)),
        LinkTurn.Below => (link.From.X + link.From.OutPort(link), link.To.X),
        _ => (link.From.X + link.From.OutPort(link), link.To.X + link.To.InPort(link.Merge)),
    };

    private static void AddToChannel(List<Dictionary<object, ChannelNet>> channels, LayerLink link)
    {
        // What ends in the same place of the same box is one line.
        object key = link.Turn != LinkTurn.Below && link.To.Node is { } node ? (node, link.Merge) : link;
        var channel = channels[ChannelOf(link)];
        if (!channel.TryGetValue(key, out var net)) channel[key] = net = new ChannelNet();
        var (from, to) = Columns(link);
        (link.Turn == LinkTurn.Above ? net.Below : net.Above).Add(from);
        (link.Turn == LinkTurn.Below ? net.Above : net.Below).Add(to);
        net.Links.Add(link);
    }
}
