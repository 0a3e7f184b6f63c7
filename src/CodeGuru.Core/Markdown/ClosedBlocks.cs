using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CodeGuru.Core.Markdown;

/// <summary>Asks the parser whether all blocks of a text are closed: then a line that follows a blank one is a paragraph of the document.</summary>
internal static class ClosedBlocks
{
    private const string Probe = "probe";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().Build();

    public static bool AreIn(string text)
    {
        try
        {
            var document = Markdig.Markdown.Parse(text + "\n\n" + Probe, Pipeline);
            return document.LastChild is ParagraphBlock { Inline.FirstChild: LiteralInline { NextSibling: null } literal } && literal.Content.ToString() == Probe;
        }
        catch (ArgumentException)
        {
            return false; // Nested more deeply than the parser allows.
        }
    }
}
