namespace CodeGuru.Core.Explanations;

/// <summary>Something in the code that is likely wrong or will hurt, as a review found it.</summary>
/// <param name="Rule">Its id: <c>CG2001</c>.</param>
/// <param name="Severity"><c>info</c>, <c>warning</c> or <c>error</c>.</param>
/// <param name="Message">A sentence about this very code.</param>
/// <param name="Path">As a person would name the file.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 units.</param>
/// <param name="Lesson">The slug of the lesson on it.</param>
/// <param name="Advice">What to do about it.</param>
public sealed record CodeWarning(string Rule, string Severity, string Message, string Path, int Line, int Column, int EndLine, int EndColumn, string? Lesson = null, string? Advice = null);
