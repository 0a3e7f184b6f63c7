using System.Globalization;
using System.Text;
using CodeGuru.Core.Diagrams.Layout;
using CodeGuru.Core.Diagrams.Pictures;

namespace CodeGuru.Core.Diagrams.Drawing;

/// <summary>Writes a diagram as a self-contained SVG, light or dark as the reader's system is; needs no browser.</summary>
public static class SvgWriter
{
    private const int Widest = 44;

    /// <summary>What stands side by side fills about a page, in cells.</summary>
    private const int Room = 130;
    private const int CellWidth = 8;
    private const int CellHeight = 18;
    private const int Margin = 16;

    /// <summary>Colours are written out for both: many programs that draw SVG know no variables, and would draw all black.</summary>
    private const string Style = """
        <style>
        .l{fill:none;stroke-width:1.4}.d{stroke-dasharray:5 4}.f{fill:none;stroke-dasharray:2 3}.h{stroke-width:1.4}
        text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre}.t{font-weight:600}.m{font-size:12px}
        .g,.k{fill:#fff}.b{fill:#f6f8fa;stroke:#8c959f}.r{fill:#ddf4ff}.q{fill:#fff8c5}.l,.h{stroke:#59636e}.f{stroke:#8c959f}.a{fill:#59636e}.h{fill:#fff}text{fill:#1f2328}.m{fill:#59636e}
        @media (prefers-color-scheme:dark){.g,.k{fill:#0d1117}.b{fill:#161b22;stroke:#656c76}.r{fill:#0c2d4a}.q{fill:#3a2d07}.l,.h{stroke:#9198a1}.f{stroke:#656c76}.a{fill:#9198a1}.h{fill:#0d1117}text{fill:#e6edf3}.m{fill:#9198a1}}
        </style>
        """;

    /// <param name="cells">The cells that a text takes where every character is as wide as any other.</param>
    public static string Write(Diagram diagram, Func<string, int> cells)
    {
        var measure = new TextMeasure(cells);
        var picture = DiagramDrawing.PictureOf(diagram, measure, Widest, Room);
        var (width, height) = ((picture.Width * CellWidth) + (2 * Margin), (picture.Height * CellHeight) + (2 * Margin));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{Escape(diagram.Title)}</title>\n");
        if (diagram.Notes.Count > 0) svg.Append(CultureInfo.InvariantCulture, $"<desc>{Escape(string.Join(' ', diagram.Notes))}</desc>\n");
        svg.Append(Style).Append(CultureInfo.InvariantCulture, $"\n<rect class=\"g\" width=\"{width}\" height=\"{height}\"/>\n");
        foreach (var frame in picture.Frames) Frame(svg, frame, measure);
        foreach (var line in picture.Lines) Line(svg, line);
        foreach (var box in picture.Boxes) Box(svg, box, measure);
        foreach (var line in picture.Lines) End(svg, line);
        foreach (var text in picture.Texts) Text(svg, text, measure, isOverLines: true);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Box(StringBuilder svg, PictureBox box, TextMeasure measure)
    {
        var (left, top, right, bottom) = Corners(box.Place);
        var middle = (top + bottom) / 2;
        if (box.Outline == BoxOutline.Diamond)
        {
            var cut = CellWidth * 2;
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"b q\" d=\"M{left} {middle}L{left + cut} {top}H{right - cut}L{right} {middle}L{right - cut} {bottom}H{left + cut}Z\"/>\n");
        }
        else
        {
            var (style, radius) = box.Outline switch { BoxOutline.Rounded => ("b r", 14), BoxOutline.Double => ("b", 0), _ => ("b", 4) };
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{style}\" x=\"{left}\" y=\"{top}\" width=\"{right - left}\" height=\"{bottom - top}\" rx=\"{radius}\"/>\n");
            if (box.Outline == BoxOutline.Double) svg.Append(CultureInfo.InvariantCulture, $"<path class=\"b\" d=\"M{left + 5} {top}V{bottom}M{right - 5} {top}V{bottom}\"/>\n");
        }

        foreach (var row in box.Dividers) svg.Append(CultureInfo.InvariantCulture, $"<path class=\"b\" d=\"M{left} {Y(box.Place.Y + row) + (CellHeight / 2)}H{right}\"/>\n");
        foreach (var text in box.Texts) Text(svg, text, measure, isOverLines: false);
    }

    private static void Frame(StringBuilder svg, PictureFrame frame, TextMeasure measure)
    {
        var (left, top, right, bottom) = Corners(frame.Place);
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"f\" x=\"{left}\" y=\"{top}\" width=\"{right - left}\" height=\"{bottom - top}\" rx=\"6\"/>\n");
        if (frame.Label.Length > 0) Text(svg, new PictureText(new LayoutPoint(frame.Place.X + 2, frame.Place.Y), frame.Label, InkRole.Label), measure, isOverLines: true);
        foreach (var (row, label) in frame.Dividers)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"f\" d=\"M{left} {Y(frame.Place.Y + row) + (CellHeight / 2)}H{right}\"/>\n");
            Text(svg, new PictureText(new LayoutPoint(frame.Place.X + 2, frame.Place.Y + row), label, InkRole.Label), measure, isOverLines: true);
        }
    }

    private static void Line(StringBuilder svg, PictureLine line)
    {
        const int Radius = 6;
        var points = Path(line);
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"l{(line.IsDashed ? " d" : "")}\" d=\"M{points[0].X} {points[0].Y}");
        for (var at = 1; at < points.Count; at++)
        {
            var (before, here) = (points[at - 1], points[at]);
            if (at + 1 == points.Count)
            {
                svg.Append(CultureInfo.InvariantCulture, $"L{here.X} {here.Y}");
                break;
            }

            // Corners are rounded, as far as there is room.
            var next = points[at + 1];
            var into = Math.Min(Radius, Distance(before, here) / 2);
            var outOf = Math.Min(Radius, Distance(here, next) / 2);
            svg.Append(CultureInfo.InvariantCulture,
                $"L{here.X - (Math.Sign(here.X - before.X) * into)} {here.Y - (Math.Sign(here.Y - before.Y) * into)}Q{here.X} {here.Y} {here.X + (Math.Sign(next.X - here.X) * outOf)} {here.Y + (Math.Sign(next.Y - here.Y) * outOf)}");
        }

        svg.Append("\"/>\n");
    }

    private static void End(StringBuilder svg, PictureLine line)
    {
        if (line.End == LineEnd.None) return;
        var points = Path(line);
        var (tip, before) = (points[^1], points[^2]);
        var (x, y) = (Math.Sign(tip.X - before.X), Math.Sign(tip.Y - before.Y));
        if (x != 0) y = 0;
        var (back, side) = line.End == LineEnd.Triangle ? (11, 7) : (8, 4);
        var foot = (X: tip.X - (x * back), Y: tip.Y - (y * back));
        var style = line.End == LineEnd.Triangle ? "h" : "a";
        var tail = line.End == LineEnd.Diamond ? $"L{tip.X - (x * 2 * back)} {tip.Y - (y * 2 * back)}" : "";
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{style}\" d=\"M{tip.X} {tip.Y}L{foot.X + (y * side)} {foot.Y + (x * side)}{tail}L{foot.X - (y * side)} {foot.Y - (x * side)}Z\"/>\n");
    }

    /// <summary>The corners in pixels: through the middle of cells, and at either end up to the box.</summary>
    private static List<LayoutPoint> Path(PictureLine line)
    {
        var points = line.Points.Select(point => new LayoutPoint(X(point.X) + (CellWidth / 2), Y(point.Y) + (CellHeight / 2))).ToList();
        var isSideways = line.Points[0].Y == line.Points[1].Y && line.Points[0].X != line.Points[1].X;
        if (isSideways)
        {
            // Between lifelines, which stand in the neighbouring cells.
            points[0] = points[0] with { X = points[0].X + (line.Points[1].X > line.Points[0].X ? -CellWidth : CellWidth) };
            points[^1] = points[^1] with { X = points[^1].X + (line.Points[^1].X > line.Points[^2].X ? CellWidth : -CellWidth) };
            return points;
        }

        var half = line.IsUp ? -CellHeight / 2 : CellHeight / 2;
        points[0] = points[0] with { Y = points[0].Y - half };
        points[^1] = points[^1] with { Y = points[^1].Y + half };
        // Boxes fill their cells to the middle of the outermost row.
        points[0] = points[0] with { Y = points[0].Y - half };
        points[^1] = points[^1] with { Y = points[^1].Y + half };
        return points;
    }

    private static void Text(StringBuilder svg, PictureText text, TextMeasure measure, bool isOverLines)
    {
        var width = measure.Of(text.Text) * CellWidth;
        if (isOverLines) svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"k\" x=\"{X(text.Place.X) - 3}\" y=\"{Y(text.Place.Y) + 1}\" width=\"{width + 6}\" height=\"{CellHeight - 2}\"/>\n");
        var style = text.Role switch { InkRole.Title => " class=\"t\"", InkRole.Label => " class=\"m\"", _ => "" };
        svg.Append(CultureInfo.InvariantCulture, $"<text{style} x=\"{X(text.Place.X)}\" y=\"{Y(text.Place.Y) + 13}\" textLength=\"{width}\" lengthAdjust=\"spacingAndGlyphs\">{Escape(text.Text)}</text>\n");
    }

    private static (int Left, int Top, int Right, int Bottom) Corners(LayoutRect place) => (
        X(place.X) + (CellWidth / 2), Y(place.Y) + (CellHeight / 2), X(place.Right) - (CellWidth / 2), Y(place.Bottom) - (CellHeight / 2));

    private static int X(int column) => Margin + (column * CellWidth);

    private static int Y(int row) => Margin + (row * CellHeight);

    private static int Distance(LayoutPoint one, LayoutPoint other) => Math.Abs(one.X - other.X) + Math.Abs(one.Y - other.Y);

    /// <summary>Also without what XML cannot hold.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '"': escaped.Append("&quot;"); break;
                default: escaped.Append(Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune); break;
            }
        }

        return escaped.ToString();
    }
}
