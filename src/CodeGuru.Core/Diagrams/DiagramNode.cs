namespace CodeGuru.Core.Diagrams;

/// <summary>A box of a diagram.</summary>
/// <param name="Id">Its place in the diagram's list.</param>
/// <param name="Label">For people; lines are divided by line feeds.</param>
/// <param name="Group">The place of the innermost group that it stands in; null for none.</param>
public sealed record DiagramNode(int Id, NodeShape Shape, string Label, int? Group = null);
