namespace CodeGuru.Core.Syntax.Queries;

/// <summary>A word of a predicate, as tree-sitter hands predicates over: a capture's number or a string.</summary>
internal readonly record struct PredicateStep(int Capture, string? Text)
{
    public bool IsCapture => Text is null;
}
