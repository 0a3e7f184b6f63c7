using CodeGuru.Core.Code;

namespace CodeGuru.Core.Pitfalls;

/// <summary>A stretch of text and what stands there afterwards; an empty stretch is a place to insert at.</summary>
public sealed record TextEdit(SourceSpan Span, string Text);
