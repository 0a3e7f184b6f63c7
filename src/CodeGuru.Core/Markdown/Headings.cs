using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CodeGuru.Core.Markdown;

/// <summary>Finds the headings of a Markdown text; a <c>#</c> inside a fence is code.</summary>
public static class Headings
{
    /// <summary>Text (markup removed) and 0-based line of every heading of that level.</summary>
    public static IReadOnlyList<(string Text, int Line)> In(string markdown, int level) =>
        [.. Markdig.Markdown.Parse(markdown).Descendants<HeadingBlock>().Where(heading => heading.Level == level).Select(heading => (TextOf(heading), heading.Line))];

    private static string TextOf(HeadingBlock heading) => heading.Inline is null
        ? ""
        : string.Concat(heading.Inline.Descendants<LeafInline>().Select(leaf => leaf switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            _ => "",
        }));
}
