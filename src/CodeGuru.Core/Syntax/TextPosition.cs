namespace CodeGuru.Core.Syntax;

/// <summary>A place in a text as people count: both 1-based, <paramref name="Column"/> in UTF-16 units.</summary>
public readonly record struct TextPosition(int Line, int Column);
