using CodeGuru.Core.Diagrams.Layout;

namespace CodeGuru.Core.Diagrams.Pictures;

/// <summary>Lays out boxes and arrows: flowcharts and calls.</summary>
internal static class GraphPicture
{
    /// <param name="widest">Labels that are wider are broken.</param>
    public static Picture Of(IReadOnlyList<DiagramNode> nodes, IReadOnlyList<DiagramLink> links, IReadOnlyList<DiagramGroup> groups, TextMeasure measure, int widest, int room)
    {
        var labels = nodes.Select(node => measure.Wrap(node.Label, widest)).ToList();
        var answers = links.Where(link => link.Label is not null).ToLookup(link => link.From, link => measure.Of(link.Label!));
        var leaving = links.ToLookup(link => link.From);
        var boxes = nodes.Select((node, at) => SizeOf(node, labels[at], leaving[at].Count(), answers[at].DefaultIfEmpty(0).Max(), measure)).ToList();
        var edges = links.Select(link => new LayoutEdge(link.From, link.To, 0, false)).ToList();
        var hasLabels = answers.Count > 0;
        var layout = AloneLayout.Arrange(boxes, edges, hasLabels ? 1 : 0, room);

        var drawn = nodes.Select((node, at) => BoxOf(node, labels[at], layout.Boxes[at], measure)).ToList();
        var lines = links.Select((link, at) => new PictureLine(layout.Routes[at], link.Kind is LinkKind.Exception or LinkKind.Inferred, LineEnd.Arrow, link.To)).ToList();
        var texts = links.Select((link, at) => (link.Label, Start: layout.Routes[at][0])).Where(pair => pair.Label is not null)
            .Select(pair => new PictureText(new LayoutPoint(pair.Start.X + 2, pair.Start.Y), pair.Label!, InkRole.Label)).ToList();
        return new Picture(Math.Max(layout.Width, texts.Select(text => text.Place.X + measure.Of(text.Text)).DefaultIfEmpty(0).Max()), layout.Height, drawn, lines, [.. Frames(groups, nodes, layout, measure)], texts);
    }

    private static LayoutNode SizeOf(DiagramNode node, IReadOnlyList<string> lines, int leaving, int answer, TextMeasure measure)
    {
        var width = Math.Max(lines.Max(measure.Of) + (node.Shape == NodeShape.Decision ? 6 : 4), leaving > 1 ? ((leaving + 1) * (answer + 3)) + 1 : 5);
        return new LayoutNode(width | 1, lines.Count + 2);
    }

    private static PictureBox BoxOf(DiagramNode node, IReadOnlyList<string> lines, LayoutRect place, TextMeasure measure)
    {
        var role = node.Shape switch { NodeShape.Decision => InkRole.Question, NodeShape.Start or NodeShape.End => InkRole.Title, _ => InkRole.Text };
        var outline = node.Shape switch { NodeShape.Decision => BoxOutline.Diamond, NodeShape.Start or NodeShape.End => BoxOutline.Rounded, NodeShape.Folded => BoxOutline.Double, _ => BoxOutline.Plain };
        // Steps read like code, from the left; all else stands in the middle.
        var isCentred = node.Shape != NodeShape.Step || lines.Count == 1;
        var texts = lines.Select((line, at) => new PictureText(
            new LayoutPoint(place.X + (isCentred ? (place.Width - measure.Of(line)) / 2 : (place.Width - lines.Max(measure.Of)) / 2), place.Y + 1 + at), line, role)).ToList();
        return new PictureBox(place, outline, texts, []);
    }

    /// <summary>A frame is drawn where it holds its own and touches nothing else.</summary>
    private static IEnumerable<PictureFrame> Frames(IReadOnlyList<DiagramGroup> groups, IReadOnlyList<DiagramNode> nodes, LayoutResult layout, TextMeasure measure)
    {
        foreach (var group in groups)
        {
            var inside = nodes.Where(node => IsWithin(node.Group, group.Id, groups)).Select(node => node.Id).ToHashSet();
            if (inside.Count == 0) continue;
            var own = inside.Select(id => layout.Boxes[id]).ToList();
            var place = new LayoutRect(own.Min(box => box.X) - 2, own.Min(box => box.Y) - 1, 0, 0);
            place = place with { Width = own.Max(box => box.Right) + 2 - place.X, Height = own.Max(box => box.Bottom) + 1 - place.Y };
            var others = nodes.Where(node => !inside.Contains(node.Id)).Select(node => layout.Boxes[node.Id]);
            if (place.X >= 0 && place.Y >= 0 && !others.Any(place.Meets) && measure.Of(group.Label) + 4 <= place.Width) yield return new PictureFrame(place, group.Label, []);
        }
    }

    private static bool IsWithin(int? group, int wanted, IReadOnlyList<DiagramGroup> groups)
    {
        for (; group is { } at; group = groups[at].Parent)
        {
            if (at == wanted) return true;
        }

        return false;
    }
}
