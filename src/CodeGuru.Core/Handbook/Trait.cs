namespace CodeGuru.Core.Handbook;

/// <summary>A value on one dimension of a family, e.g. <c>Model: cooperative</c>. Lessons of one family share dimensions, so any two compare.</summary>
public sealed record Trait(string Dimension, string Value);
