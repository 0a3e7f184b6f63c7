namespace CodeGuru.Core.Diagrams.Layout;

/// <summary>Puts nodes into layers, so that arrows lead downwards, and lets long arrows take room in each layer that they pass.</summary>
internal sealed class LayerGraph
{
    private readonly List<LayerItem> nodes;

    public LayerGraph(IReadOnlyList<LayoutNode> boxes, IReadOnlyList<LayoutEdge> edges)
    {
        var back = FindBack(boxes.Count, edges);
        var layers = Assign(boxes.Count, edges, back);
        nodes = [.. boxes.Select((box, at) => new LayerItem(at, box.Width, layers[at]))];
        Layers = [.. Enumerable.Range(0, layers.Length == 0 ? 0 : layers.Max() + 1).Select(_ => new List<LayerItem>())];
        foreach (var node in nodes) Layers[node.Layer].Add(node);
        for (var at = 0; at < edges.Count; at++)
        {
            if (back[at]) RouteBack(at, edges[at]);
            else RouteDown(at, edges[at]);
        }
    }

    public List<List<LayerItem>> Layers { get; }

    public List<LayerLink> Links { get; } = [];

    public IReadOnlyList<LayerItem> Nodes => nodes;

    private static bool[] FindBack(int count, IReadOnlyList<LayoutEdge> edges)
    {
        var back = edges.Select(edge => edge.From == edge.To || edge.IsBack).ToArray();
        var next = Enumerable.Range(0, edges.Count).Where(at => !back[at]).ToLookup(at => edges[at].From);
        var state = new byte[count];
        var entered = new HashSet<int>(edges.Where((_, at) => !back[at]).Select(edge => edge.To));
        foreach (var root in Enumerable.Range(0, count).OrderBy(node => entered.Contains(node)))
        {
            if (state[root] != 0) continue;
            // Depth first without recursion: what leads to an open node leads back.
            var open = new Stack<(int Node, IEnumerator<int> Ways)>();
            state[root] = 1;
            open.Push((root, next[root].GetEnumerator()));
            while (open.TryPeek(out var top))
            {
                if (!top.Ways.MoveNext())
                {
                    state[top.Node] = 2;
                    open.Pop();
                    continue;
                }

                var to = edges[top.Ways.Current].To;
                if (state[to] == 1) back[top.Ways.Current] = true;
                if (state[to] != 0) continue;
                state[to] = 1;
                open.Push((to, next[to].GetEnumerator()));
            }
        }

        return back;
    }

    /// <summary>Each node one below the lowest that leads to it.</summary>
    private static int[] Assign(int count, IReadOnlyList<LayoutEdge> edges, bool[] back)
    {
        var layers = new int[count];
        var down = edges.Where((_, at) => !back[at]).ToList();
        var missing = new int[count];
        foreach (var edge in down) missing[edge.To]++;
        var next = down.ToLookup(edge => edge.From, edge => edge.To);
        var open = new Queue<int>(Enumerable.Range(0, count).Where(node => missing[node] == 0));
        while (open.TryDequeue(out var node))
        {
            foreach (var to in next[node])
            {
                layers[to] = Math.Max(layers[to], layers[node] + 1);
                if (--missing[to] == 0) open.Enqueue(to);
            }
        }

        // What begins on its own stands directly above what it leads to.
        var entered = down.Select(edge => edge.To).ToHashSet();
        for (var node = 1; node < count; node++)
        {
            if (!entered.Contains(node) && next[node].Any()) layers[node] = next[node].Min(to => layers[to]) - 1;
        }

        return layers;
    }

    private void RouteDown(int at, LayoutEdge edge)
    {
        var from = nodes[edge.From];
        for (var layer = from.Layer + 1; layer < nodes[edge.To].Layer; layer++) from = Link(at, from, Passing(layer, 0), 0, LinkTurn.None);
        Link(at, from, nodes[edge.To], edge.Merge, LinkTurn.None);
    }

    /// <summary>Up again beside everything: an arrow from top to bottom, with a turn at either end.</summary>
    private void RouteBack(int at, LayoutEdge edge)
    {
        var (top, bottom) = (nodes[edge.To].Layer, nodes[edge.From].Layer);
        // An edge that was called a way back may lead downwards all the same.
        if (top > bottom)
        {
            RouteDown(at, edge);
            return;
        }

        var lane = bottom - top + 1;
        var item = Passing(top, lane);
        Link(at, item, nodes[edge.To], edge.Merge, LinkTurn.Above);
        for (var layer = top + 1; layer <= bottom; layer++) item = Link(at, item, Passing(layer, lane), 0, LinkTurn.None);
        Link(at, nodes[edge.From], item, 0, LinkTurn.Below);
    }

    private LayerItem Passing(int layer, int lane)
    {
        var item = new LayerItem(null, 1, layer) { Lane = lane };
        Layers[layer].Add(item);
        return item;
    }

    private LayerItem Link(int edge, LayerItem from, LayerItem to, int merge, LinkTurn turn)
    {
        var link = new LayerLink(edge, from, to, merge, turn);
        Links.Add(link);
        if (turn == LinkTurn.None)
        {
            from.Down.Add(link);
            to.Up.Add(link);
        }

        return to;
    }
}
