using CodeGuru.Core.Code;
using CodeGuru.Core.Diagrams.Layout;

namespace CodeGuru.Core.Diagrams.Pictures;

/// <summary>Lays out types and their relations: bases above what extends them, wholes above their parts.</summary>
internal static class ClassPicture
{
    public static Picture Of(Diagram.Class classes, TextMeasure measure, int widest, int room)
    {
        var contents = classes.Boxes.Select(box => Content(box, measure, widest)).ToList();
        var leaving = classes.Relations.ToLookup(Low);
        var boxes = contents.Select((content, at) => new LayoutNode(
            Math.Max(content.Max(line => measure.Of(line.Text)) + 4, ((leaving[at].Count() + 1) * (leaving[at].Select(relation => LabelWidth(relation, measure, widest)).DefaultIfEmpty(0).Max() + 3)) + 1) | 1, content.Count + 2)).ToList();
        // Laid out upside down, since arrows lead from what extends to what is extended, which people expect above.
        var edges = classes.Relations.Select(relation => new LayoutEdge(Low(relation), High(relation), (int)relation.Kind, false)).ToList();
        var layout = AloneLayout.Arrange(boxes, edges, 1, room, isTurned: true);
        // Types without relations stay below.
        var linked = edges.SelectMany(edge => new[] { edge.From, edge.To }).ToHashSet();
        var height = Enumerable.Range(0, boxes.Count).Where(at => !linked.Contains(at)).Select(at => layout.Boxes[at].Y - 1).Append(layout.Height).Min();
        LayoutRect Turn(LayoutRect rect) => rect.Y > height ? rect : rect with { Y = height - rect.Bottom };
        LayoutPoint TurnPoint(LayoutPoint point) => point with { Y = height - 1 - point.Y };

        var drawn = classes.Boxes.Select((box, at) => BoxOf(box, contents[at], Turn(layout.Boxes[at]), measure)).ToList();
        var lines = classes.Relations.Select((relation, at) => new PictureLine(
            [.. layout.Routes[at].Select(TurnPoint)], relation.Kind == RelationKind.Implements, relation.Kind == RelationKind.Holds ? LineEnd.Diamond : LineEnd.Triangle,
            (High(relation) * 4) + (int)relation.Kind, IsUp: true)).ToList();
        var texts = classes.Relations.Select((relation, at) => (relation, Start: TurnPoint(layout.Routes[at][0]))).Where(pair => pair.relation.Label is not null)
            .Select(pair => new PictureText(new LayoutPoint(pair.Start.X + 2, pair.Start.Y), measure.Cut(pair.relation.Label!, Math.Max(4, widest / 2)), InkRole.Label)).ToList();
        return new Picture(Math.Max(layout.Width, texts.Select(text => text.Place.X + measure.Of(text.Text)).DefaultIfEmpty(0).Max()), layout.Height, drawn, lines, [], texts);
    }

    private static int Low(ClassRelation relation) => relation.Kind == RelationKind.Holds ? relation.To : relation.From;

    private static int High(ClassRelation relation) => relation.Kind == RelationKind.Holds ? relation.From : relation.To;

    private static int LabelWidth(ClassRelation relation, TextMeasure measure, int widest) =>
        relation.Label is null ? 0 : measure.Of(measure.Cut(relation.Label, Math.Max(4, widest / 2)));

    /// <summary>The lines of a box; an empty one stands for a line across.</summary>
    private static List<(string Text, InkRole Role)> Content(ClassBox box, TextMeasure measure, int widest)
    {
        var lines = new List<(string, InkRole)>();
        if (box.Stereotype is { } stereotype) lines.Add(($"«{stereotype}»", InkRole.Label));
        lines.Add((measure.Cut(SourceLabel.Shorten(box.Name), widest), InkRole.Title));
        foreach (var members in new[] { box.Fields, box.Methods }.Where(members => members.Count > 0))
        {
            lines.Add(("", InkRole.Border));
            foreach (var member in members)
            {
                var sign = member.Visibility switch { Visibility.Private => '-', Visibility.Protected => '#', Visibility.Package => '~', _ => '+' };
                lines.Add((measure.Cut($"{sign} {SourceLabel.Shorten(member.Text)}", widest), InkRole.Text));
            }
        }

        return lines;
    }

    private static PictureBox BoxOf(ClassBox box, List<(string Text, InkRole Role)> lines, LayoutRect place, TextMeasure measure) => new(
        place,
        box.Stereotype == "folded" ? BoxOutline.Double : BoxOutline.Plain,
        [.. lines.Select((line, at) => (line, at)).Where(pair => pair.line.Text.Length > 0).Select(pair => new PictureText(
            new LayoutPoint(place.X + (pair.line.Role == InkRole.Text ? 2 : (place.Width - measure.Of(pair.line.Text)) / 2), place.Y + 1 + pair.at), pair.line.Text, pair.line.Role))],
        [.. lines.Select((line, at) => (line, at)).Where(pair => pair.line.Text.Length == 0).Select(pair => pair.at + 1)]);
}
