using System.Text;
using CodeGuru.Core.Answers.Citations;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Engine.Explaining.Models;

/// <summary>
/// Looks up what a model says while it says it, a paragraph at a time: nobody reads a place that does not exist without a remark behind it.
/// </summary>
internal sealed class CheckedWords(CitedCode code)
{
    private readonly MarkdownSplitter splitter = new();
    private readonly StringBuilder section = new();
    private readonly List<(string Text, FlawedParagraph? Flaw)> blocks = [];

    public CitedCode Code => code;

    public IReadOnlyList<FlawedParagraph> Flawed => [.. blocks.Select(block => block.Flaw).OfType<FlawedParagraph>()];

    /// <summary>Takes the next piece; returns the paragraphs that are whole with it, as they are to be shown.</summary>
    public string Append(string piece)
    {
        splitter.Append(piece);
        return Take();
    }

    /// <summary>Nothing more comes; returns what is left.</summary>
    public string Complete()
    {
        splitter.Complete();
        return Take();
    }

    /// <summary>The whole text, with paragraphs that were written again in place of those that were flawed; a flaw that stayed keeps its remark.</summary>
    public string Text(IReadOnlyDictionary<FlawedParagraph, string> corrections) => string.Join("\n\n", blocks.Select(block =>
        block.Flaw is null ? block.Text : corrections.GetValueOrDefault(block.Flaw) ?? block.Flaw.Marked)) + "\n";

    private string Take()
    {
        var shown = new StringBuilder();
        while (splitter.TryTake(out var block))
        {
            if (block.StartsWith("## ", StringComparison.Ordinal)) section.Clear();
            // What "it" is may stand in an earlier sentence of the section.
            var before = section.Length;
            section.Append(block).Append("\n\n");
            var wrong = CitationChecker.Check(section.ToString(), code).Citations.Where(citation => citation.Start >= before && citation.Problem is not null)
                .Select(citation => citation with { Start = citation.Start - before, End = citation.End - before }).ToList();
            var flaw = wrong.Count == 0 ? null : new FlawedParagraph(block, new CitationReport(wrong).Mark(block), wrong);
            blocks.Add((block, flaw));
            shown.Append(flaw?.Marked ?? block).Append("\n\n");
        }

        return shown.ToString();
    }
}
