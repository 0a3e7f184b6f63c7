using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis;

/// <summary>A field that holds an object of a known type.</summary>
public sealed record ClassPart(Symbol Field, Symbol Type);
