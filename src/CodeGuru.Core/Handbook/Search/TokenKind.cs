namespace CodeGuru.Core.Handbook.Search;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    Word,

    /// <summary>A name only code has: <c>__init__</c>, <c>functools.wraps</c>, <c>camelCase</c>.</summary>
    Identifier,
    Number,

    /// <summary>An operator or a pair of brackets.</summary>
    Symbol,
}
