using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis;

/// <summary>A type and its relations.</summary>
/// <param name="Bases">Qualified names of what it extends directly; as far as the code shows what they are.</param>
/// <param name="Order">The type and its known ancestors, in the order in which they are asked for a member.</param>
/// <param name="Parts">Its fields that hold objects of known types, by annotation or by what is assigned.</param>
public sealed record ClassEntry(Symbol Type, IReadOnlyList<string> Bases, IReadOnlyList<Symbol> Order, IReadOnlyList<ClassPart> Parts);
