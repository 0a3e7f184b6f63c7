namespace CodeGuru.Core.Syntax;

/// <summary>Asks one highlighter, and another, made when first needed, for what the first does not know.</summary>
public sealed class FallbackHighlighter(ICodeHighlighter first, Func<ICodeHighlighter> second) : ICodeHighlighter
{
    private readonly Lazy<ICodeHighlighter> second = new(second);

    public IReadOnlyList<HighlightSpan> Highlight(string language, string code) =>
        first.Highlight(language, code) is { Count: > 0 } known ? known : second.Value.Highlight(language, code);
}
