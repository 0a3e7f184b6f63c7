namespace CodeGuru.Core.Syntax;

/// <summary>Colours nothing.</summary>
public sealed class PlainHighlighter : ICodeHighlighter
{
    public IReadOnlyList<HighlightSpan> Highlight(string language, string code) => [];
}
