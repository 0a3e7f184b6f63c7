namespace CodeGuru.Core.Diagrams.Pictures;

/// <summary>A diagram with a place for everything, in cells of a terminal.</summary>
internal sealed record Picture(
    int Width, int Height, IReadOnlyList<PictureBox> Boxes, IReadOnlyList<PictureLine> Lines, IReadOnlyList<PictureFrame> Frames, IReadOnlyList<PictureText> Texts);
