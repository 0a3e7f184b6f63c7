namespace CodeGuru.Core.Syntax;

/// <summary>Why a parser was stopped.</summary>
public enum SyntaxLimit
{
    Length,
    Time,
    Memory,

    /// <summary>The parser recursed too deeply.</summary>
    Nesting,

    /// <summary>The parser failed by itself; its sandbox kept the damage in.</summary>
    Fault,
}
