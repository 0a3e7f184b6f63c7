namespace CodeGuru.Core.Explanations.Panels;

/// <summary>A construct that makes code harder to follow.</summary>
/// <param name="Construct">What it is, for people: <c>if</c>, <c>loop</c>.</param>
/// <param name="Line">1-based.</param>
/// <param name="Increment">How much it adds to the cognitive complexity.</param>
public sealed record ComplexityReason(string Construct, int Line, int Increment);
