using System.Globalization;
using System.Net;
using System.Text;
using CodeGuru.Core.Syntax;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CodeGuru.Cli.Rendering.Html;

/// <summary>One HTML file that needs nothing else: no script, nothing fetched, light or dark as the reader's system is, and it prints well.</summary>
internal sealed class HtmlPage(string title, ICodeHighlighter highlighter)
{
    // HTML in an answer is shown as text: a page is opened in a browser that knows the reader's sessions.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseAutoLinks().DisableHtml().Build();

    private readonly StringBuilder body = new();

    public void AddMarkdown(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            // A picture would be fetched; any other scheme than the web's could be a script.
            link.IsImage = false;
            link.Url = link.Url is { } url && LinkTarget.From(url) is { } target ? target.Address : "#";
        }

        var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new HighlightedCodeRenderer(highlighter));
        renderer.Render(document);
        body.Append(writer).Append('\n');
    }

    /// <param name="svg">A drawing of our own: it is taken as it is.</param>
    /// <param name="caption">What it says of itself, a line each.</param>
    public void AddPicture(string svg, IReadOnlyList<string> caption)
    {
        body.Append("<figure>\n").Append(svg.TrimEnd()).Append('\n');
        if (caption.Count > 0) body.Append("<figcaption>").Append(WebUtility.HtmlEncode(string.Join(' ', caption))).Append("</figcaption>\n");
        body.Append("</figure>\n\n");
    }

    /// <summary>Code with the numbers of its lines, folded until somebody opens it.</summary>
    public void AddListing(string caption, string language, string code, int firstLine)
    {
        var text = code.ReplaceLineEndings("\n").TrimEnd('\n');
        var numbers = string.Join('\n', Enumerable.Range(firstLine, text.Count(letter => letter == '\n') + 1).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        body.Append(CultureInfo.InvariantCulture, $"<details>\n<summary>{WebUtility.HtmlEncode(caption)}</summary>\n<div class=\"listing\"><pre aria-hidden=\"true\">{numbers}\n</pre>")
            .Append("<pre><code>").Append(HtmlCode.Of(highlighter, language, text)).Append("\n</code></pre></div>\n</details>\n\n");
    }

    public string Text()
    {
        using var style = typeof(HtmlPage).Assembly.GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(style);
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <style>
            {reader.ReadToEnd().TrimEnd()}
            </style>
            </head>
            <body>
            <main>
            {body.ToString().TrimEnd()}
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}
