namespace CodeGuru.Core.Diagrams.Layout;

/// <summary>A box to be placed, in cells.</summary>
/// <param name="Width">Odd, so that there is a middle.</param>
internal readonly record struct LayoutNode(int Width, int Height);
