using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis;

/// <summary>A construct that makes code harder to follow.</summary>
/// <param name="Nesting">How much of <paramref name="Increment"/> is for standing inside others.</param>
/// <param name="Construct">What it is, for people: <c>if</c>, <c>loop</c>, <c>and/or</c>.</param>
public sealed record CognitiveCost(SourceSpan Span, int Increment, int Nesting, string Construct);
