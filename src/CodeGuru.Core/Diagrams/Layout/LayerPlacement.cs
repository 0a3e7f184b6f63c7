namespace CodeGuru.Core.Diagrams.Layout;

/// <summary>Gives every item its column: as near as possible above and below its neighbours, and never nearer to the next one than wanted.</summary>
internal static class LayerPlacement
{
    private const int Sweeps = 16;

    public static void Place(LayerGraph graph)
    {
        foreach (var layer in graph.Layers)
        {
            var x = 0;
            for (var at = 0; at < layer.Count; at++)
            {
                layer[at].X = x;
                x += layer[at].Width + (at + 1 < layer.Count ? Gap(layer[at], layer[at + 1]) : 0);
            }
        }

        SetPorts(graph);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var layer in sweep % 2 == 0 ? graph.Layers : graph.Layers.AsEnumerable().Reverse()) Align(layer);
        }

        var left = graph.Layers.SelectMany(layer => layer).Select(item => item.X).DefaultIfEmpty(0).Min();
        foreach (var item in graph.Layers.SelectMany(layer => layer)) item.X -= left;
    }

    private static int Gap(LayerItem left, LayerItem right) => left.Node is null && right.Node is null ? 2 : left.Node is null || right.Node is null ? 3 : 4;

    private static void SetPorts(LayerGraph graph)
    {
        var places = graph.Layers.SelectMany(layer => layer.Select((item, at) => (item, at))).ToDictionary(pair => pair.item, pair => pair.at);
        var leaving = graph.Links.Where(link => link.Turn != LinkTurn.Above).ToLookup(link => link.From);
        var entering = graph.Links.Where(link => link.Turn != LinkTurn.Below).ToLookup(link => link.To);
        foreach (var node in graph.Nodes)
        {
            node.Out = [.. leaving[node].OrderBy(link => link.Turn == LinkTurn.Below ? -1 : places[link.To])];
            node.In = [.. entering[node].Select(link => link.Merge).Distinct().Order()];
        }
    }

    /// <summary>The places that are nearest to the wanted ones, by least squares, in the given order: pool adjacent violators.</summary>
    private static void Align(List<LayerItem> layer)
    {
        var blocks = new List<(double Sum, double Weight, int Count)>();
        var offsets = new int[layer.Count];
        for (var at = 0; at < layer.Count; at++)
        {
            if (at > 0) offsets[at] = offsets[at - 1] + layer[at - 1].Width + Gap(layer[at - 1], layer[at]);
            var (wanted, weight) = Wanted(layer[at]);
            blocks.Add(((wanted - offsets[at]) * weight, weight, 1));
            while (blocks.Count > 1 && blocks[^2].Sum / blocks[^2].Weight > blocks[^1].Sum / blocks[^1].Weight)
            {
                blocks[^2] = (blocks[^2].Sum + blocks[^1].Sum, blocks[^2].Weight + blocks[^1].Weight, blocks[^2].Count + blocks[^1].Count);
                blocks.RemoveAt(blocks.Count - 1);
            }
        }

        var next = 0;
        foreach (var (sum, weight, count) in blocks)
        {
            var place = (int)Math.Round(sum / weight, MidpointRounding.AwayFromZero);
            for (var i = 0; i < count; i++, next++) layer[next].X = place + offsets[next];
        }
    }

    private static (double Place, double Weight) Wanted(LayerItem item)
    {
        var (sum, weight) = (0.0, 0.0);
        foreach (var link in item.Up) Add(link.From, link.From.X + link.From.OutPort(link) - item.InPort(link.Merge));
        foreach (var link in item.Down) Add(link.To, link.To.X + link.To.InPort(link.Merge) - item.OutPort(link));
        return weight > 0 ? (sum / weight, weight) : (item.X, 0.1);

        void Add(LayerItem other, double place)
        {
            // Long arrows are to be straight before all else.
            var pull = item.Node is null && other.Node is null ? 8 : item.Node is null || other.Node is null ? 2 : 1;
            sum += place * pull;
            weight += pull;
        }
    }
}
