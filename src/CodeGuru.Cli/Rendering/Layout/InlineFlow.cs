using System.Runtime.CompilerServices;
using CodeGuru.Cli.Rendering.Parsing;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using Spectre.Console;

namespace CodeGuru.Cli.Rendering.Layout;

/// <summary>Turns Markdig's tree of inlines into a flat sequence of styled pieces.</summary>
internal sealed class InlineFlow
{
    private readonly RenderOptions options;
    private readonly bool keepLines;
    private readonly List<InlinePiece> pieces = [];

    private InlineFlow(RenderOptions options, bool keepLines)
    {
        this.options = options;
        this.keepLines = keepLines;
    }

    private Theme Theme => options.Theme;

    /// <param name="inlines">A paragraph's, a heading's or a cell's inlines.</param>
    /// <param name="options">What the rendering depends on.</param>
    /// <param name="style">What the inlines' own styles are laid upon.</param>
    /// <param name="keepLines">The lines of the source stay lines.</param>
    public static List<InlinePiece> Flatten(ContainerInline? inlines, RenderOptions options, Style style, bool keepLines = false)
    {
        var flow = new InlineFlow(options, keepLines);
        if (inlines is not null)
            flow.AddChildren(inlines, style, null);
        return flow.pieces;
    }

    private void AddChildren(ContainerInline container, Style style, LinkTarget? link)
    {
        // Nesting is deep only in hostile input; MarkdownRenderer then falls back to plain lines.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            Add(inline, style, link);
    }

    private void Add(Inline inline, Style style, LinkTarget? link)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddText(literal.Content.ToString(), style, link);
                break;
            case CodeInline code:
                AddCode(code.Content, style, link);
                break;
            case EmphasisInline emphasis:
                AddEmphasis(emphasis, style, link);
                break;
            case LinkInline { IsImage: true } image:
                AddImage(image, style, link);
                break;
            case LinkInline anchor:
                AddLink(anchor, style);
                break;
            case AutolinkInline autolink:
                AddAddress(autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url, autolink.Url, style);
                break;
            case LineBreakInline lineBreak:
                AddLineBreak(lineBreak.IsHard || keepLines, style, link);
                break;
            case HtmlInline html when IsLineBreak(html.Tag):
                pieces.Add(InlinePiece.Break);
                break;
            case HtmlInline html:
                AddText(html.Tag, style.Combine(Theme.Muted), link);
                break;
            case HtmlEntityInline entity:
                AddText(entity.Transcoded.ToString(), style, link);
                break;
            case FootnoteReference footnote:
                AddText(FootnoteLabel.Display(footnote.Label), style.Combine(Theme.Marker), link);
                break;
            case TaskList:
                // The list draws it in place of a bullet.
                break;
            case DelimiterInline delimiter:
                AddText(delimiter.ToLiteral(), style, link);
                AddChildren(delimiter, style, link);
                break;
            case ContainerInline container:
                AddChildren(container, style, link);
                break;
        }
    }

    private void AddText(string text, Style style, LinkTarget? link)
    {
        if (text.Length > 0)
            pieces.Add(new InlinePiece(TerminalText.SanitiseLine(text), style, link, InlinePieceKind.Text));
    }

    private void AddCode(string code, Style style, LinkTarget? link)
    {
        if (Theme.IsPlain)
            code = InBackticks(code);
        pieces.Add(new InlinePiece(TerminalText.SanitiseLine(code), style.Combine(Theme.InlineCode), link, InlinePieceKind.Code));
    }

    private void AddEmphasis(EmphasisInline emphasis, Style style, LinkTarget? link)
    {
        var own = emphasis switch
        {
            { DelimiterChar: '~' } => Theme.Strike,
            { DelimiterCount: 1 } => Theme.Emphasis,
            _ => Theme.Strong,
        };
        var mark = Theme.IsPlain ? new string(emphasis.DelimiterChar, emphasis.DelimiterCount) : "";
        AddText(mark, style, link);
        AddChildren(emphasis, style.Combine(own), link);
        AddText(mark, style, link);
    }

    private void AddLineBreak(bool isHard, Style style, LinkTarget? link)
    {
        if (isHard)
            pieces.Add(InlinePiece.Break);
        else
            AddText(" ", style, link);
    }

    private void AddLink(LinkInline anchor, Style style)
    {
        var url = anchor.Url ?? "";
        if (url.StartsWith('#'))
        {
            // A place within the document: a terminal cannot go there.
            AddChildren(anchor, style, null);
            return;
        }

        var target = options.Links ? LinkTarget.From(url) : null;
        var first = pieces.Count;
        AddChildren(anchor, style.Combine(Theme.Link), target);

        var text = TextFrom(first);
        if (text.Length == 0)
            AddAddress(url, url, style);
        else if (LinkAddress.NeedsShowing(text, url, isClickable: target is not null))
            AddInParentheses(url, style, target);
    }

    // An image cannot be seen here, so that its address is what remains of it.
    private void AddImage(LinkInline image, Style style, LinkTarget? link)
    {
        var url = image.Url ?? "";
        var target = options.Links ? link ?? LinkTarget.From(url) : null;
        var first = pieces.Count;
        AddChildren(image, style.Combine(Theme.Emphasis), target);
        if (TextFrom(first).Length == 0)
            AddAddress(url, LinkAddress.Display(url), style);
        else
            AddInParentheses(url, style, target);
    }

    private void AddAddress(string url, string text, Style style) =>
        AddText(text, style.Combine(Theme.Link), options.Links ? LinkTarget.From(url) : null);

    private void AddInParentheses(string url, Style style, LinkTarget? target)
    {
        AddText(" (", style, null);
        AddText(LinkAddress.Display(url), style.Combine(Theme.Muted), target);
        AddText(")", style, null);
    }

    private string TextFrom(int first) => string.Concat(pieces.Skip(first).Select(piece => piece.Text)).Trim();

    private static bool IsLineBreak(string tag) =>
        tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) && tag.AsSpan(3).Trim(" /").SequenceEqual(">");

    // As Markdown writes code that holds backticks itself.
    private static string InBackticks(string code)
    {
        var fence = "`";
        while (code.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        return code.StartsWith('`') || code.EndsWith('`') ? $"{fence} {code} {fence}" : fence + code + fence;
    }
}
