using CodeGuru.Core.Diagrams.Layout;
using CodeGuru.Core.Diagrams.Pictures;

namespace CodeGuru.Core.Diagrams.Drawing;

/// <summary>Draws a picture with characters.</summary>
internal static class PictureDrawing
{
    public static IReadOnlyList<IReadOnlyList<DrawnRun>> Draw(Picture picture, TextMeasure measure, bool isAscii)
    {
        var canvas = new CellCanvas(picture.Width, picture.Height);
        foreach (var frame in picture.Frames) Frame(canvas, frame);
        foreach (var line in picture.Lines) canvas.Line(line.Points, InkRole.Line, line.IsDashed, line.Bundle);
        foreach (var box in picture.Boxes) Box(canvas, box, measure);
        foreach (var line in picture.Lines.Where(line => line.End != LineEnd.None)) Ends(canvas, line);
        foreach (var frame in picture.Frames) FrameLabels(canvas, frame, measure);
        foreach (var text in picture.Texts) canvas.Text(text.Place, text.Text, text.Role, measure);
        return canvas.Lines(isAscii);
    }

    private static void Frame(CellCanvas canvas, PictureFrame frame)
    {
        canvas.Rectangle(frame.Place, BoxOutline.Rounded, InkRole.Frame);
        foreach (var (row, _) in frame.Dividers)
            canvas.Line([new(frame.Place.X, frame.Place.Y + row), new(frame.Place.Right - 1, frame.Place.Y + row)], InkRole.Frame, true, int.MinValue);
    }

    /// <summary>After the lines, which would cross out what a frame says.</summary>
    private static void FrameLabels(CellCanvas canvas, PictureFrame frame, TextMeasure measure)
    {
        if (frame.Label.Length > 0) canvas.Text(new LayoutPoint(frame.Place.X + 2, frame.Place.Y), $" {frame.Label} ", InkRole.Label, measure);
        foreach (var (row, label) in frame.Dividers) canvas.Text(new LayoutPoint(frame.Place.X + 2, frame.Place.Y + row), $" {label} ", InkRole.Label, measure);
    }

    private static void Box(CellCanvas canvas, PictureBox box, TextMeasure measure)
    {
        canvas.Rectangle(box.Place, box.Outline, InkRole.Border);
        foreach (var row in box.Dividers) canvas.Line([new(box.Place.X, box.Place.Y + row), new(box.Place.Right - 1, box.Place.Y + row)], InkRole.Border, false, int.MinValue);
        foreach (var text in box.Texts) canvas.Text(text.Place, text.Text, text.Role, measure);
    }

    private static void Ends(CellCanvas canvas, PictureLine line)
    {
        var (first, last) = (line.Points[0], line.Points[^1]);
        var before = line.Points.Count > 1 ? line.Points[^2] : first;
        var isSideways = last.Y == before.Y && last.X != before.X;
        if (!isSideways || line.Points[0].Y != line.Points[1].Y)
        {
            // The line grows out of its box.
            canvas.Join(first, line.IsUp ? LineEnds.South : LineEnds.North, InkRole.Line, line.IsDashed, line.Bundle);
            canvas.Join(first with { Y = first.Y + (line.IsUp ? 1 : -1) }, line.IsUp ? LineEnds.North : LineEnds.South, InkRole.Border, false, int.MinValue);
        }

        canvas.Put(last, line.End switch
        {
            LineEnd.Triangle => "△",
            LineEnd.Diamond => "◆",
            _ when isSideways => last.X > before.X ? "▶" : "◀",
            _ => line.IsUp ? "▲" : "▼",
        }, InkRole.Line);
    }
}
