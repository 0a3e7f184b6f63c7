namespace CodeGuru.Core.Diagrams.Layout;

/// <summary>Orders each layer so that few arrows cross: every item goes to the mean of its neighbours, downwards and upwards, and the best order is kept.</summary>
internal static class LayerOrder
{
    private const int Sweeps = 12;

    public static void Arrange(LayerGraph graph)
    {
        foreach (var layer in graph.Layers) Sort(layer);
        var best = Remember(graph);
        var fewest = Crossings(graph);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            var isDown = sweep % 2 == 0;
            foreach (var layer in isDown ? graph.Layers : graph.Layers.AsEnumerable().Reverse())
            {
                var places = Places(graph);
                foreach (var item in layer)
                {
                    var near = isDown ? item.Up.Select(link => places[link.From]) : item.Down.Select(link => places[link.To]);
                    item.Key = near.DefaultIfEmpty(places[item]).Average();
                }

                Sort(layer);
            }

            var crossings = Crossings(graph);
            if (crossings >= fewest) continue;
            fewest = crossings;
            best = Remember(graph);
        }

        for (var at = 0; at < best.Count; at++) graph.Layers[at] = best[at];
    }

    private static List<List<LayerItem>> Remember(LayerGraph graph) => [.. graph.Layers.Select(layer => layer.ToList())];

    private static Dictionary<LayerItem, int> Places(LayerGraph graph) =>
        graph.Layers.SelectMany(layer => layer.Select((item, at) => (item, at))).ToDictionary(pair => pair.item, pair => pair.at);

    private static void Sort(List<LayerItem> layer)
    {
        // Stable, so that equals keep the order of the code.
        var sorted = layer.OrderByDescending(item => item.Lane).ThenBy(item => item.Lane > 0 ? 0 : item.Key).ToList();
        layer.Clear();
        layer.AddRange(sorted);
    }

    private static int Crossings(LayerGraph graph)
    {
        var places = Places(graph);
        var count = 0;
        foreach (var layer in graph.Layers)
        {
            var links = layer.SelectMany(item => item.Down).Select(link => (From: places[link.From], To: places[link.To])).ToList();
            for (var one = 0; one < links.Count; one++)
            {
                for (var other = one + 1; other < links.Count; other++)
                {
                    if ((links[one].From - links[other].From) * (links[one].To - links[other].To) < 0) count++;
                }
            }
        }

        return count;
    }
}
