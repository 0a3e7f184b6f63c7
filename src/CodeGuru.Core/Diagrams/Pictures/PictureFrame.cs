using CodeGuru.Core.Diagrams.Layout;

namespace CodeGuru.Core.Diagrams.Pictures;

/// <summary>A frame around other things.</summary>
/// <param name="Dividers">Rows, from the frame's top, of lines across it, and what they say.</param>
internal sealed record PictureFrame(LayoutRect Place, string Label, IReadOnlyList<(int Row, string Label)> Dividers);
