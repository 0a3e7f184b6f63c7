namespace CodeGuru.Core.Code;

/// <summary>Puts code into words: what the idioms of a language build their own words from.</summary>
public interface IPhrases
{
    /// <summary>The file that the code stands in.</summary>
    CodeFile File { get; }

    /// <summary>What an expression is, as a noun: as written where that is short.</summary>
    string Value(Expression expression);

    /// <summary>What follows "if".</summary>
    string Condition(Expression condition);

    /// <summary>What an expression does whose result does not matter, as a clause; null where it does nothing worth a word.</summary>
    string? Effect(Expression expression);

    /// <summary>Source text, quoted on one line.</summary>
    string Text(SourceSpan span);

    /// <summary>A name or other text, quoted as code.</summary>
    string Code(string text);

    /// <summary>Whether source text is short enough to be quoted within a sentence.</summary>
    bool IsShort(SourceSpan span);

    /// <summary>Parts joined by commas and "and"; of more than <paramref name="most"/> the number is said.</summary>
    string Listed(IReadOnlyList<string> parts, int most);

    /// <summary>The types, as written, that a name is declared with where some code stands.</summary>
    IEnumerable<string> TypesOf(string name, SourceSpan at);
}
