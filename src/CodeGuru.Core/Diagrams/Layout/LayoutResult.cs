namespace CodeGuru.Core.Diagrams.Layout;

/// <summary>Where everything stands.</summary>
/// <param name="Routes">For each edge, its corners from the row below the first box to the row above the last one.</param>
internal sealed record LayoutResult(int Width, int Height, IReadOnlyList<LayoutRect> Boxes, IReadOnlyList<IReadOnlyList<LayoutPoint>> Routes);
