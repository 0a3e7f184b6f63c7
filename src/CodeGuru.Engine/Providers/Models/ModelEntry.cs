namespace CodeGuru.Engine.Providers.Models;

/// <summary>A model that a provider has.</summary>
/// <param name="Id">As requests name it.</param>
/// <param name="Context">Tokens it can hold; null where unknown.</param>
/// <param name="Parameters">Its size in billions of parameters, where the provider tells: bigger is better.</param>
public sealed record ModelEntry(string Id, int? Context = null, double? Parameters = null);
