using System.Text;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Handbook.Composition;

/// <summary>Puts an answer's Markdown together, one blank line between its blocks.</summary>
internal sealed class AnswerWriter
{
    private readonly StringBuilder text = new();

    public void Title(string title) => Block($"# {title}");

    public void Paragraph(string paragraph) => Block(paragraph);

    public void Section(string heading, string markdown)
    {
        Block($"## {heading}");
        Block(ForReaders(markdown.Trim('\n')));
    }

    public override string ToString() => text.ToString();

    private void Block(string markdown)
    {
        if (text.Length > 0) text.Append('\n');
        text.Append(markdown.TrimEnd()).Append('\n');
    }

    /// <summary>
    /// Makes a lesson's fences readable. That a block runs is what every example of an answer claims: the word is an instruction to the
    /// handbook's tests. What a block printed follows it and is named as such, since without colours two blocks in a row look like one.
    /// </summary>
    public static string ForReaders(string markdown)
    {
        var result = new StringBuilder(markdown);
        var blocks = FencedBlock.In(markdown);
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i].MustRun) RemoveRunWord(result, markdown, blocks[i]);
            else if (blocks[i].IsOutput && !IsIntroduced(markdown, blocks[i]))
                result.Insert(blocks[i].Start, blocks[i].Words.Contains("stderr") ? "On standard error:\n\n" : "Output:\n\n");
        }

        return result.ToString();
    }

    /// <summary>Whether the sentence before it leads to it: "It prints:".</summary>
    private static bool IsIntroduced(string markdown, FencedBlock block) => markdown.AsSpan(0, block.Start).TrimEnd().EndsWith(':');

    private static void RemoveRunWord(StringBuilder result, string markdown, FencedBlock block)
    {
        var infoEnd = markdown.IndexOf('\n', block.Start);
        var word = markdown.LastIndexOf(" run", infoEnd, infoEnd - block.Start, StringComparison.Ordinal);
        if (word >= 0) result.Remove(word, " run".Length);
    }
}
