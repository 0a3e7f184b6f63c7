namespace CodeGuru.Core.Diagrams.Layout;

/// <summary>An arrow to be routed, by the places of its nodes.</summary>
/// <param name="Merge">Arrows into one node with the same number end in one line.</param>
internal readonly record struct LayoutEdge(int From, int To, int Merge, bool IsBack);
