using CodeGuru.Cli.Rendering.Html;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Conversations;

namespace CodeGuru.Cli.Chat.Exporting;

/// <summary>A conversation as a page.</summary>
internal static class HtmlExport
{
    public static string Of(Conversation conversation, ICodeHighlighter highlighter)
    {
        var page = new HtmlPage(conversation.Title, highlighter);
        page.AddMarkdown(MarkdownExport.Of(conversation));
        return page.Text();
    }
}
