using CodeGuru.Core.Code;

namespace CodeGuru.Core.Diagrams;

/// <summary>A field or method in a class diagram.</summary>
/// <param name="Text">With its type or parameters, without its visibility.</param>
public sealed record ClassMember(Visibility Visibility, string Text, bool IsStatic = false, bool IsAbstract = false);
