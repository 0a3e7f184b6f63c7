namespace CodeGuru.Core.Code;

/// <summary>A name taken out of a module, and what it is called here.</summary>
public sealed record ImportedName(string Name, string Alias);
