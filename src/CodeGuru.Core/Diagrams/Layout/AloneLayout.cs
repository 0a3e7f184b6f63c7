namespace CodeGuru.Core.Diagrams.Layout;

/// <summary>Lays out what hangs together in layers, each such part for itself, and below it in rows the boxes that no arrow leads to or from: in one layer they would be wider than any window.</summary>
internal static class AloneLayout
{
    private const int Gap = 3;
    private const int NarrowestRow = 56;

    /// <param name="room">How wide rows of parts may be, if no part is wider.</param>
    /// <param name="isTurned">Whether the picture of what hangs together is turned upside down afterwards: then what is to be above stands below.</param>
    public static LayoutResult Arrange(IReadOnlyList<LayoutNode> boxes, IReadOnlyList<LayoutEdge> edges, int labelRows, int room, bool isTurned = false)
    {
        var parts = Parts(boxes.Count, edges).Select(part => Part.Of(part, boxes, edges, labelRows)).ToList();
        var rects = new LayoutRect[boxes.Count];
        var routes = new IReadOnlyList<LayoutPoint>[edges.Count];
        var innerWidth = parts.Select(part => part.Layout.Width).DefaultIfEmpty(1).Max();
        var rows = new List<List<Part>>();
        foreach (var part in parts)
        {
            if (rows.Count == 0 || rows[^1].Sum(each => each.Layout.Width + Gap) + part.Layout.Width > Math.Max(room, innerWidth)) rows.Add([]);
            rows[^1].Add(part);
        }

        if (isTurned) rows.Reverse();
        var inner = 0;
        foreach (var row in rows)
        {
            var tallest = row.Max(part => part.Layout.Height);
            var left = 0;
            foreach (var part in row)
            {
                part.PutAt(left, inner + (isTurned ? tallest - part.Layout.Height : 0), rects, routes);
                left += part.Layout.Width + Gap;
            }

            innerWidth = Math.Max(innerWidth, left - Gap);
            inner += tallest + 1;
        }

        inner = Math.Max(0, inner - 1);
        var widest = Math.Max(innerWidth, Math.Min(room, NarrowestRow));
        var linked = parts.SelectMany(part => part.Boxes).ToHashSet();
        var (x, y, height, width) = (0, parts.Count == 0 ? 0 : inner + 1, 0, innerWidth);
        foreach (var box in Enumerable.Range(0, boxes.Count).Where(box => !linked.Contains(box)))
        {
            if (x > 0 && x + boxes[box].Width > widest) (x, y, height) = (0, y + height + 1, 0);
            rects[box] = new LayoutRect(x, y, boxes[box].Width, boxes[box].Height);
            width = Math.Max(width, rects[box].Right);
            x += boxes[box].Width + Gap;
            height = Math.Max(height, boxes[box].Height);
        }

        return new LayoutResult(width, Math.Max(1, rects.Select(rect => rect.Bottom).Append(inner).Max()), rects, routes);
    }

    /// <summary>Boxes that arrows lead to and from, by what hangs together, in the order of their first boxes.</summary>
    private static IEnumerable<List<int>> Parts(int count, IReadOnlyList<LayoutEdge> edges)
    {
        var near = edges.Concat(edges.Select(edge => edge with { From = edge.To, To = edge.From })).ToLookup(edge => edge.From, edge => edge.To);
        var seen = new bool[count];
        for (var box = 0; box < count; box++)
        {
            if (seen[box] || !near[box].Any()) continue;
            var part = new List<int>();
            var open = new Queue<int>([box]);
            seen[box] = true;
            while (open.TryDequeue(out var at))
            {
                part.Add(at);
                foreach (var next in near[at])
                {
                    if (seen[next]) continue;
                    seen[next] = true;
                    open.Enqueue(next);
                }
            }

            part.Sort();
            yield return part;
        }
    }

    /// <summary>What hangs together, laid out for itself.</summary>
    private sealed record Part(List<int> Boxes, List<int> Edges, LayoutResult Layout)
    {
        public static Part Of(List<int> part, IReadOnlyList<LayoutNode> boxes, IReadOnlyList<LayoutEdge> edges, int labelRows)
        {
            var places = part.Select((box, at) => (box, at)).ToDictionary(pair => pair.box, pair => pair.at);
            var own = Enumerable.Range(0, edges.Count).Where(edge => places.ContainsKey(edges[edge].From)).ToList();
            return new Part(part, own, LayeredLayout.Arrange(
                [.. part.Select(box => boxes[box])], [.. own.Select(edge => edges[edge] with { From = places[edges[edge].From], To = places[edges[edge].To] })], labelRows));
        }

        public void PutAt(int left, int top, LayoutRect[] rects, IReadOnlyList<LayoutPoint>[] routes)
        {
            for (var at = 0; at < Boxes.Count; at++) rects[Boxes[at]] = Layout.Boxes[at] with { X = Layout.Boxes[at].X + left, Y = Layout.Boxes[at].Y + top };
            for (var at = 0; at < Edges.Count; at++) routes[Edges[at]] = [.. Layout.Routes[at].Select(point => new LayoutPoint(point.X + left, point.Y + top))];
        }
    }
}
