using CodeGuru.Core.Pitfalls;
using CodeGuru.Engine.Facts;

namespace CodeGuru.Engine.Reviewing;

/// <summary>What was found in a file, in the order of the text.</summary>
public sealed record FileReview(FileFacts File, IReadOnlyList<Pitfall> Pitfalls);
