using System.Text;
using CodeGuru.Core.Diagrams.Layout;
using CodeGuru.Core.Diagrams.Pictures;

namespace CodeGuru.Core.Diagrams.Drawing;

/// <summary>A grid of cells in which lines that meet become the character with all their ends.</summary>
internal sealed class CellCanvas(int width, int height)
{
    private readonly Cell[] cells = new Cell[width * height];

    /// <summary>Draws a line through its corners.</summary>
    public void Line(IReadOnlyList<LayoutPoint> points, InkRole role, bool isDashed, int bundle)
    {
        for (var at = 0; at + 1 < points.Count; at++)
        {
            var (from, to) = (points[at], points[at + 1]);
            var (stepX, stepY) = (Math.Sign(to.X - from.X), Math.Sign(to.Y - from.Y));
            for (var point = from; point != to; point = new LayoutPoint(point.X + stepX, point.Y + stepY))
            {
                Join(point, Toward(stepX, stepY), role, isDashed, bundle);
                Join(new LayoutPoint(point.X + stepX, point.Y + stepY), Toward(-stepX, -stepY), role, isDashed, bundle);
            }
        }
    }

    /// <summary>Adds ends to a cell's lines.</summary>
    public void Join(LayoutPoint point, LineEnds ends, InkRole role, bool isDashed, int bundle)
    {
        if (!IsInside(point)) return;
        ref var cell = ref cells[(point.Y * width) + point.X];
        // Lines that have nothing to do with each other cross: the one is interrupted.
        if (cell.Ends != LineEnds.None && cell.Bundle != bundle && cell.Role == role)
        {
            var other = cell.Ends;
            if (IsVertical(ends) && IsHorizontal(other)) cell = cell with { Ends = LineEnds.None };
            else if (IsHorizontal(ends) && IsVertical(other)) return;
        }

        cell = new Cell(cell.Ends | ends, cell.Ends == LineEnds.None ? isDashed : cell.IsDashed && isDashed, false, cell.Role is InkRole.Border or InkRole.Frame ? cell.Role : role, null, bundle);
    }

    public void Rectangle(LayoutRect place, BoxOutline outline, InkRole role)
    {
        var (right, bottom) = (place.Right - 1, place.Bottom - 1);
        for (var x = place.X; x <= right; x++)
        {
            for (var y = place.Y; y <= bottom; y++) Clear(x, y);
        }

        Line([new(place.X, place.Y), new(right, place.Y), new(right, bottom), new(place.X, bottom), new(place.X, place.Y)], role, false, int.MinValue);
        if (outline == BoxOutline.Plain) Square(place);
        if (outline is BoxOutline.Diamond)
        {
            Put(new(place.X, place.Y), "╱", role);
            Put(new(right, place.Y), "╲", role);
            Put(new(place.X, bottom), "╲", role);
            Put(new(right, bottom), "╱", role);
        }

        if (outline != BoxOutline.Double) return;
        for (var y = place.Y + 1; y < bottom; y++)
        {
            Put(new(place.X, y), "║", role);
            Put(new(right, y), "║", role);
        }

        Put(new(place.X, place.Y), "╓", role);
        Put(new(right, place.Y), "╖", role);
        Put(new(place.X, bottom), "╙", role);
        Put(new(right, bottom), "╜", role);
    }

    public void Text(LayoutPoint place, string text, InkRole role, TextMeasure measure)
    {
        var x = place.X;
        foreach (var cluster in TextMeasure.Clusters(text))
        {
            var size = measure.Of(cluster);
            if (size == 0 || x + size > width) continue;
            Put(new LayoutPoint(x, place.Y), cluster, role);
            for (var more = 1; more < size; more++) Put(new LayoutPoint(x + more, place.Y), "", role);
            x += size;
        }
    }

    public void Put(LayoutPoint point, string mark, InkRole role)
    {
        if (IsInside(point)) cells[(point.Y * width) + point.X] = new Cell(LineEnds.None, false, false, role, mark, 0);
    }

    /// <param name="isAscii">For terminals without box characters.</param>
    public IReadOnlyList<IReadOnlyList<DrawnRun>> Lines(bool isAscii)
    {
        var lines = new List<IReadOnlyList<DrawnRun>>();
        for (var y = 0; y < height; y++)
        {
            var runs = new List<DrawnRun>();
            var text = new StringBuilder();
            var role = InkRole.Blank;
            var last = width - 1;
            while (last >= 0 && cells[(y * width) + last] is { Mark: null, Ends: LineEnds.None }) last--;
            for (var x = 0; x <= last; x++)
            {
                var cell = cells[(y * width) + x];
                var mark = cell.Mark ?? (cell.Ends == LineEnds.None ? " " : LineGlyphs.For(cell.Ends, cell.IsDashed, cell.IsSquare));
                if (cell.Role != role && mark != " ")
                {
                    if (text.Length > 0) runs.Add(new DrawnRun(text.ToString(), role));
                    text.Clear();
                    role = cell.Role;
                }

                text.Append(isAscii ? LineGlyphs.Ascii(mark) : mark);
            }

            if (text.Length > 0) runs.Add(new DrawnRun(text.ToString(), role));
            lines.Add(runs);
        }

        return lines;
    }

    private void Square(LayoutRect place)
    {
        foreach (var (x, y) in new[] { (place.X, place.Y), (place.Right - 1, place.Y), (place.X, place.Bottom - 1), (place.Right - 1, place.Bottom - 1) })
        {
            if (IsInside(new LayoutPoint(x, y))) cells[(y * width) + x] = cells[(y * width) + x] with { IsSquare = true };
        }
    }

    private void Clear(int x, int y)
    {
        if (IsInside(new LayoutPoint(x, y))) cells[(y * width) + x] = default;
    }

    private bool IsInside(LayoutPoint point) => point.X >= 0 && point.X < width && point.Y >= 0 && point.Y < height;

    private static bool IsVertical(LineEnds ends) => (ends & (LineEnds.East | LineEnds.West)) == 0;

    private static bool IsHorizontal(LineEnds ends) => (ends & (LineEnds.North | LineEnds.South)) == 0;

    private static LineEnds Toward(int x, int y) => (x, y) switch { (1, _) => LineEnds.East, (-1, _) => LineEnds.West, (_, 1) => LineEnds.South, _ => LineEnds.North };

    private readonly record struct Cell(LineEnds Ends, bool IsDashed, bool IsSquare, InkRole Role, string? Mark, int Bundle);
}
