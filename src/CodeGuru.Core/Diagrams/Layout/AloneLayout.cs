namespace CodeGuru.Core.Diagrams.Layout;

/// <summary>Lays out what hangs together in layers, and below it in rows the boxes that no arrow leads to or from: in one layer they would be wider than any window.</summary>
internal static class AloneLayout
{
    private const int Gap = 3;
    private const int NarrowestRow = 56;

    public static LayoutResult Arrange(IReadOnlyList<LayoutNode> boxes, IReadOnlyList<LayoutEdge> edges, int labelRows)
    {
        var linked = edges.SelectMany(edge => new[] { edge.From, edge.To }).ToHashSet();
        var together = Enumerable.Range(0, boxes.Count).Where(linked.Contains).ToList();
        var places = together.Select((box, at) => (box, at)).ToDictionary(pair => pair.box, pair => pair.at);
        var inner = together.Count == 0
            ? new LayoutResult(1, 0, [], [])
            : LayeredLayout.Arrange([.. together.Select(box => boxes[box])], [.. edges.Select(edge => edge with { From = places[edge.From], To = places[edge.To] })], labelRows);
        var rects = new LayoutRect[boxes.Count];
        foreach (var box in together) rects[box] = inner.Boxes[places[box]];

        var widest = Math.Max(inner.Width, NarrowestRow);
        var (x, y, height, width) = (0, together.Count == 0 ? 0 : inner.Height + 1, 0, inner.Width);
        foreach (var box in Enumerable.Range(0, boxes.Count).Where(box => !linked.Contains(box)))
        {
            if (x > 0 && x + boxes[box].Width > widest) (x, y, height) = (0, y + height + 1, 0);
            rects[box] = new LayoutRect(x, y, boxes[box].Width, boxes[box].Height);
            width = Math.Max(width, rects[box].Right);
            x += boxes[box].Width + Gap;
            height = Math.Max(height, boxes[box].Height);
        }

        return new LayoutResult(width, Math.Max(1, rects.Select(rect => rect.Bottom).Append(inner.Height).Max()), rects, inner.Routes);
    }
}
