using CodeGuru.Core.Analysis.Calls;

namespace CodeGuru.Engine.Facts;

/// <summary>Everything that is known about some files.</summary>
/// <param name="Notices">What a person should know about how they were read.</param>
public sealed record CodeFacts(IReadOnlyList<FileFacts> Files, CallGraph Calls, IReadOnlyList<SkippedFile> Skipped, IReadOnlyList<string> Notices);
