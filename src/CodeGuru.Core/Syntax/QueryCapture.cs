namespace CodeGuru.Core.Syntax;

/// <summary>A node that a pattern captured under a name, without the <c>@</c>.</summary>
public readonly record struct QueryCapture(string Name, SyntaxNode Node);
