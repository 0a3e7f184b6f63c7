namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>The two things that a question sets side by side, as ranges of its words.</summary>
/// <param name="Left">The first.</param>
/// <param name="Right">The second.</param>
/// <param name="IsExplicit">Whether it surely compares ("vs", "difference between"); "a or b" may not.</param>
internal readonly record struct ComparisonShape(Range Left, Range Right, bool IsExplicit);
