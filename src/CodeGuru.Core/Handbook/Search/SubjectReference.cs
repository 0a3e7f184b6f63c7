namespace CodeGuru.Core.Handbook.Search;

/// <summary>Something a lesson is about: <c>Subjects[Index]</c> of the lesson <paramref name="Slug"/>.</summary>
/// <param name="Slug">The lesson about it alone, where there is one; else the comparison that has it as a side.</param>
/// <param name="Index">0, or 1 for the second side of a comparison.</param>
/// <param name="Name">The subject's name.</param>
public sealed record SubjectReference(string Slug, int Index, string Name);
