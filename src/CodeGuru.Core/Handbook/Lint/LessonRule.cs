namespace CodeGuru.Core.Handbook.Lint;

/// <summary>Looks at one lesson and complains of what is wrong with it.</summary>
internal delegate void LessonRule(CheckedLesson lesson);
