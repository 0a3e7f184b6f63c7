namespace CodeGuru.Core.Handbook.Search.Building;

/// <summary>What may explain what.</summary>
/// <param name="Asked">Words of a question.</param>
/// <param name="Explained">Words of a lesson.</param>
/// <param name="IsEqual">Whether they mean the same, so that one is as good a name as the other.</param>
internal sealed record VocabularySynonym(string[] Asked, string[] Explained, bool IsEqual);
