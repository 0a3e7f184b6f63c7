namespace CodeGuru.Core.Syntax;

/// <summary>Colours code. The handbook's own code was coloured at build time; any other code is parsed when it is shown.</summary>
public interface ICodeHighlighter
{
    /// <summary>
    /// The spans of <paramref name="code"/>, in order and without overlap; what no span covers is plain.
    /// Empty when the language is unknown or its grammar is not installed: never an error.
    /// </summary>
    /// <param name="language">A fence's first word, any letter case, aliases included (<c>py</c>, <c>c++</c>, <c>cs</c>).</param>
    /// <param name="code">The code as it is shown.</param>
    IReadOnlyList<HighlightSpan> Highlight(string language, string code);
}
