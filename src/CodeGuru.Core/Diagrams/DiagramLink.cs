namespace CodeGuru.Core.Diagrams;

/// <summary>An arrow between two nodes, by their places in the diagram's list.</summary>
/// <param name="Label">Null for none.</param>
public sealed record DiagramLink(int From, int To, LinkKind Kind, string? Label = null);
