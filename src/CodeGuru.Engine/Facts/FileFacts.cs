using CodeGuru.Core.Analysis;
using CodeGuru.Core.Code;

namespace CodeGuru.Engine.Facts;

/// <summary>What is known about a file by itself.</summary>
/// <param name="Path">As a person would name it: from where they stand.</param>
public sealed record FileFacts(string Path, CodeFile Code, IReadOnlyList<OutlineEntry> Outline);
