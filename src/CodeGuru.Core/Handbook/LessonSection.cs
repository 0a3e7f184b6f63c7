namespace CodeGuru.Core.Handbook;

/// <summary>One section of a lesson: its Markdown without the heading, trimmed.</summary>
public sealed record LessonSection(LessonPart Part, string Markdown);
