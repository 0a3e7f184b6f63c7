namespace CodeGuru.Core.Diagrams;

/// <summary>How a type is related to another one, by their places in the diagram's list.</summary>
/// <param name="From">The subtype, or the whole.</param>
/// <param name="To">The base, or the part.</param>
/// <param name="Label">The field that holds the part; null for inheritance.</param>
public sealed record ClassRelation(int From, int To, RelationKind Kind, string? Label = null);
