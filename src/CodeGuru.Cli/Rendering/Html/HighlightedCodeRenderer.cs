using CodeGuru.Core.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CodeGuru.Cli.Rendering.Html;

/// <summary>Code blocks of Markdown in HTML.</summary>
internal sealed class HighlightedCodeRenderer(ICodeHighlighter highlighter) : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        var code = obj.Lines.ToString().ReplaceLineEndings("\n");
        var language = ((obj as FencedCodeBlock)?.Info ?? "").Split(' ', ',', '{')[0];
        renderer.EnsureLine();
        renderer.Write("<pre><code");
        if (language.Length > 0) renderer.Write(" class=\"language-").WriteEscape(language).Write("\"");
        renderer.Write(">").Write(HtmlCode.Of(highlighter, language, code)).Write("\n</code></pre>\n");
    }
}
