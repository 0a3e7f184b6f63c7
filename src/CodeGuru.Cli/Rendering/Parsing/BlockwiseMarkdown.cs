using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CodeGuru.Cli.Rendering.Parsing;

/// <summary>
/// GitHub-flavoured Markdown in which no block depends on another one: a block that is parsed alone means the same as within its document, which
/// is what showing an answer while it arrives needs. Therefore link definitions and footnotes are shown where they stand, not resolved.
/// </summary>
internal static class BlockwiseMarkdown
{
    private static readonly MarkdownPipeline Pipeline = Build();

    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphAndTableParser());
        // A delimiter row may begin like a list ("- | -").
        builder.BlockParsers.Insert(0, new PipeTableBlockParser());
        builder.BlockParsers.Insert(0, new FootnoteDefinitionParser());
        builder.InlineParsers.Insert(0, new FootnoteReferenceParser());
        builder.Extensions.Add(new TaskListExtension());
        builder.Extensions.Add(new EmphasisExtraExtension(EmphasisExtraOptions.Strikethrough));
        builder.Extensions.Add(new AutoLinkExtension(new AutoLinkOptions()));
        return builder.Build();
    }
}
