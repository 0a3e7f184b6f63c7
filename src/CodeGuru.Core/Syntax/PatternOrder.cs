namespace CodeGuru.Core.Syntax;

/// <summary>Which of two highlight patterns that capture the same node wins. Authors of grammars wrote for either convention.</summary>
public enum PatternOrder
{
    /// <summary>The general comes first, the special later: tree-sitter's convention today.</summary>
    LastWins,

    /// <summary>The special comes first: what tree-sitter did until 2023.</summary>
    FirstWins,
}
