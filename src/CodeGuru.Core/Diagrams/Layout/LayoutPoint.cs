namespace CodeGuru.Core.Diagrams.Layout;

/// <summary>A place in cells, from the upper left corner.</summary>
internal readonly record struct LayoutPoint(int X, int Y);
