namespace CodeGuru.Core.Handbook.Search.Storage;

/// <summary>Where a term occurs in one lesson.</summary>
/// <param name="Lesson">The lesson's number.</param>
/// <param name="Fields">In which kinds of text.</param>
/// <param name="Passages">In which of what the lesson says of itself (a name, a question, the summary, a heading): a bit each.</param>
/// <param name="Keywords">In which of its keywords: a bit each.</param>
/// <param name="Blocks">In which blocks of its body: a bit each.</param>
internal readonly record struct Posting(int Lesson, Fields Fields, ulong Passages, ulong Keywords, ulong Blocks);
