namespace CodeGuru.Core.Handbook;

/// <summary>One section of a lesson: its Markdown without the heading, trimmed.</summary>
/// <param name="Part">Which section it is.</param>
/// <param name="Markdown">Its text.</param>
/// <param name="Line">1-based line of its heading in the lesson's file; 0 where the lesson does not come from a file.</param>
public sealed record LessonSection(LessonPart Part, string Markdown, int Line = 0);
