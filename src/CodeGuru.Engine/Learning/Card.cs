using CodeGuru.Core.Learning;

namespace CodeGuru.Engine.Learning;

/// <summary>A question that was asked, and what is known of it in the person's memory.</summary>
/// <param name="Question">Its <see cref="QuizQuestion.Id"/>.</param>
/// <param name="Lesson">The lesson it belongs to.</param>
/// <param name="Memory">As it was when it was last asked.</param>
/// <param name="Asked">When that was.</param>
/// <param name="Due">When it is to be asked again.</param>
/// <param name="Reviews">How often it was asked.</param>
/// <param name="Lapses">How often it was forgotten.</param>
public sealed record Card(string Question, string Lesson, MemoryState Memory, DateTimeOffset Asked, DateTimeOffset Due, int Reviews, int Lapses);
