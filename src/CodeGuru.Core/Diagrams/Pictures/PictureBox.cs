using CodeGuru.Core.Diagrams.Layout;

namespace CodeGuru.Core.Diagrams.Pictures;

/// <summary>A box with its text.</summary>
/// <param name="Dividers">Rows, from the box's top, of lines across it.</param>
internal sealed record PictureBox(LayoutRect Place, BoxOutline Outline, IReadOnlyList<PictureText> Texts, IReadOnlyList<int> Dividers);
