namespace CodeGuru.Core.Explanations.Panels;

/// <summary>How a type stands to others.</summary>
/// <param name="Label">For people: <c>Extends</c>, <c>Implements</c>, <c>Implemented by</c>.</param>
/// <param name="Types">As written, or by their names.</param>
public sealed record TypeRelation(string Label, IReadOnlyList<string> Types);
