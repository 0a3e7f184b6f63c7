using System.Net;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Conversations;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CodeGuru.Cli.Chat.Exporting;

/// <summary>A conversation as one HTML file that needs nothing else: no script, nothing fetched, and it prints well.</summary>
internal static class HtmlExport
{
    // HTML in an answer is shown as text: an export is opened in a browser that knows the reader's sessions.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseAutoLinks().DisableHtml().Build();

    public static string Of(Conversation conversation, ICodeHighlighter highlighter)
    {
        using var style = typeof(HtmlExport).Assembly.GetManifestResourceStream("export.css")!;
        using var reader = new StreamReader(style);
        var body = Body(MarkdownExport.Of(conversation), highlighter);
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{WebUtility.HtmlEncode(conversation.Title)}</title>
            <style>
            {reader.ReadToEnd().TrimEnd()}
            </style>
            </head>
            <body>
            <main>
            {body.TrimEnd()}
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static string Body(string markdown, ICodeHighlighter highlighter)
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
        return writer.ToString();
    }
}
