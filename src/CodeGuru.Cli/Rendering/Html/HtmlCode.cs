using System.Net;
using System.Text;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Cli.Rendering.Html;

/// <summary>Code in HTML, with a class for each kind of token.</summary>
internal static class HtmlCode
{
    /// <param name="language">A fence's first word; empty for none.</param>
    public static string Of(ICodeHighlighter highlighter, string language, string code)
    {
        var html = new StringBuilder();
        var position = 0;
        foreach (var span in language.Length > 0 ? highlighter.Highlight(language, code) : [])
        {
            if (span.Start < position || span.End > code.Length || span.Kind == HighlightKind.None) continue;
            html.Append(WebUtility.HtmlEncode(code[position..span.Start]));
            html.Append("<span class=\"").Append(span.Kind.ToString().ToLowerInvariant()).Append("\">").Append(WebUtility.HtmlEncode(code[span.Start..span.End])).Append("</span>");
            position = span.End;
        }

        return html.Append(WebUtility.HtmlEncode(code[position..])).ToString();
    }
}
