namespace CodeGuru.Core.Explanations;

/// <summary>Something that has to be understood, and what to read next about it.</summary>
public sealed record KeyConcept(string Name, string Definition, IReadOnlyList<string> RelatedTopics);
