using CodeGuru.Core.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CodeGuru.Cli.Chat.Exporting;

/// <summary>Code blocks in HTML, with a class for each kind of token.</summary>
internal sealed class HighlightedCodeRenderer(ICodeHighlighter highlighter) : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        var code = obj.Lines.ToString().ReplaceLineEndings("\n");
        var language = ((obj as FencedCodeBlock)?.Info ?? "").Split(' ', ',', '{')[0];
        renderer.EnsureLine();
        renderer.Write("<pre><code");
        if (language.Length > 0) renderer.Write(" class=\"language-").WriteEscape(language).Write("\"");
        renderer.Write(">");
        var position = 0;
        foreach (var span in language.Length > 0 ? highlighter.Highlight(language, code) : [])
        {
            if (span.Start < position || span.End > code.Length || span.Kind == HighlightKind.None) continue;
            renderer.WriteEscape(code[position..span.Start]);
            renderer.Write("<span class=\"").Write(span.Kind.ToString().ToLowerInvariant()).Write("\">").WriteEscape(code[span.Start..span.End]).Write("</span>");
            position = span.End;
        }

        renderer.WriteEscape(code[position..]);
        renderer.Write("\n</code></pre>\n");
    }
}
