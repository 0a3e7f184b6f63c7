namespace CodeGuru.Core.Handbook.Search;

/// <summary>A word, identifier, number or operator of a text.</summary>
/// <param name="Text">Lower case, without a possessive's ending.</param>
/// <param name="Parts">The words within an identifier (<c>ThreadPoolExecutor</c>, <c>functools.wraps</c>); empty for others.</param>
internal sealed record Token(string Text, TokenKind Kind, string[] Parts)
{
    /// <summary>Whether punctuation or a line end parts it from the token before.</summary>
    public bool AfterBreak { get; init; }

    /// <summary>Whether it stands in quotation marks or backticks of its own: spoken of rather than used.</summary>
    public bool Quoted { get; init; }

    /// <summary>Whether it was written with a capital first letter.</summary>
    public bool Capital { get; init; }

    /// <summary>Whether an opening parenthesis follows at once.</summary>
    public bool Called { get; init; }
}
