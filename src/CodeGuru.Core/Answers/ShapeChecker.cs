using CodeGuru.Core.Markdown;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace CodeGuru.Core.Answers;

/// <summary>Looks whether a finished answer has the parts that its question calls for.</summary>
public static class ShapeChecker
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <param name="markdown">The answer.</param>
    /// <param name="wanted">The parts that the question calls for.</param>
    public static ShapeCheck Check(string markdown, IReadOnlyList<AnswerPart> wanted)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        return new ShapeCheck([.. wanted.Where(part => !Has(part, markdown, document))]);
    }

    private static bool Has(AnswerPart part, string markdown, MarkdownDocument document) => part switch
    {
        AnswerPart.CoreConcept => Mentions(markdown, "best for") || Mentions(markdown, "how it works") || Mentions(markdown, "in plain words") || Mentions(markdown, "concept"),
        AnswerPart.Example => FencedBlock.In(markdown).Any(block => !block.IsOutput && block.Code.Length > 0),
        AnswerPart.Differences => document.Descendants<Table>().Any(),
        AnswerPart.Pitfalls => Mentions(markdown, "pitfall") || Mentions(markdown, "mistake") || Mentions(markdown, "gotcha"),
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static bool Mentions(string markdown, string words) => markdown.Contains(words, StringComparison.OrdinalIgnoreCase);
}
