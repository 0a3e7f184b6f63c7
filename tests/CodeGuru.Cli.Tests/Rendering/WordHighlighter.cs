using CodeGuru.Core.Syntax;

namespace CodeGuru.Cli.Tests.Rendering;

/// <summary>Takes Python's <c>def</c> and <c>return</c> for keywords and comments for comments, so that tests need no grammar.</summary>
internal sealed class WordHighlighter : ICodeHighlighter
{
    public List<string> Languages { get; } = [];

    public IReadOnlyList<HighlightSpan> Highlight(string language, string code)
    {
        Languages.Add(language);
        if (language != "python")
            return [];
        var spans = new List<HighlightSpan>();
        for (var i = 0; i < code.Length; i++)
        {
            var length = code[i] == '#' ? code.AsSpan(i).IndexOf('\n') : code[i..].StartsWith("def ", StringComparison.Ordinal) ? 3
                : code[i..].StartsWith("return ", StringComparison.Ordinal) ? 6 : 0;
            if (length <= 0)
                continue;
            spans.Add(new HighlightSpan(i, length, code[i] == '#' ? HighlightKind.Comment : HighlightKind.Keyword));
            i += length;
        }

        return spans;
    }
}
