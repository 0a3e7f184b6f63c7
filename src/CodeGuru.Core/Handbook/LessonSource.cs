namespace CodeGuru.Core.Handbook;

/// <summary>Official documentation, a specification or a paper, and the claim that it supports.</summary>
public sealed record LessonSource(string Url, string Supports);
