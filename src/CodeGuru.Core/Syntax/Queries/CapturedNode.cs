namespace CodeGuru.Core.Syntax.Queries;

/// <summary>A captured node with its capture's number in the query.</summary>
internal readonly record struct CapturedNode(int Capture, SyntaxNode Node);
