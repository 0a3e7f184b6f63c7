using CodeGuru.Core.Diagrams.Layout;

namespace CodeGuru.Core.Diagrams.Pictures;

/// <summary>A line of text.</summary>
internal sealed record PictureText(LayoutPoint Place, string Text, InkRole Role);
