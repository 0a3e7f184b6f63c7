using CodeGuru.Core.Diagrams.Pictures;

namespace CodeGuru.Core.Diagrams.Drawing;

/// <summary>Draws a diagram with characters, as wide as there is room.</summary>
public static class DiagramDrawing
{
    /// <summary>How wide labels may be, from the most to the least readable.</summary>
    private static readonly int[] Widths = [44, 36, 30, 24, 19, 15, 12, 10, 8];

    /// <summary>The lines of the drawing, none wider than <paramref name="width"/>. Where boxes have no room, a list says the same.</summary>
    /// <param name="cells">The cells that a text takes.</param>
    /// <param name="isAscii">For terminals without box characters.</param>
    public static IReadOnlyList<IReadOnlyList<DrawnRun>> Draw(Diagram diagram, int width, Func<string, int> cells, bool isAscii = false)
    {
        var measure = new TextMeasure(cells);
        foreach (var widest in Widths)
        {
            var picture = PictureOf(diagram, measure, widest, width);
            if (picture.Width <= width) return PictureDrawing.Draw(picture, measure, isAscii);
        }

        return [.. DiagramList.Of(diagram).Select(line => (IReadOnlyList<DrawnRun>)[new DrawnRun(measure.Cut(isAscii ? LineGlyphs.AsciiText(line) : line, width), InkRole.Text)])];
    }

    /// <param name="room">How wide the picture may be where it need not be wider.</param>
    internal static Picture PictureOf(Diagram diagram, TextMeasure measure, int widest, int room) => diagram switch
    {
        Diagram.Flowchart chart => GraphPicture.Of(chart.Nodes, chart.Links, chart.Groups, measure, widest, room),
        Diagram.Calls calls => GraphPicture.Of(WithFiles(calls), calls.Links, [], measure, widest, room),
        Diagram.Sequence sequence => SequencePicture.Of(sequence, measure, widest),
        Diagram.Class classes => ClassPicture.Of(classes, measure, widest, room),
        _ => throw new InvalidOperationException(diagram.ToString()),
    };

    /// <summary>In layers, the functions of a file do not stand together: each says where it is from, if there are several files.</summary>
    private static IReadOnlyList<DiagramNode> WithFiles(Diagram.Calls calls) => calls.Groups.Count < 2
        ? calls.Nodes
        : [.. calls.Nodes.Select(node => node.Group is { } group ? node with { Label = $"{node.Label}\n{calls.Groups[group].Label}" } : node)];
}
