namespace CodeGuru.Core.Diagrams;

/// <summary>A type in a class diagram.</summary>
/// <param name="Stereotype">What it is if not a class: <c>interface</c>, <c>enum</c>; null for a class.</param>
public sealed record ClassBox(int Id, string Name, string? Stereotype, IReadOnlyList<ClassMember> Fields, IReadOnlyList<ClassMember> Methods);
