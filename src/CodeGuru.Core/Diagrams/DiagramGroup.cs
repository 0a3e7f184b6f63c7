namespace CodeGuru.Core.Diagrams;

/// <summary>A frame around nodes.</summary>
/// <param name="Id">Its place in the diagram's list.</param>
/// <param name="Parent">The place of the group around it; null for none.</param>
public sealed record DiagramGroup(int Id, string Label, int? Parent = null);
