namespace CodeGuru.Core.Handbook;

/// <summary>A lesson's source text. <paramref name="Slug"/> is its path below <c>handbook/</c> without extension.</summary>
public sealed record LessonFile(string Slug, string Path, string Text);
