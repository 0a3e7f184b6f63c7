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
        Block(WithoutRunWord(markdown.Trim('\n')));
    }

    public override string ToString() => text.ToString();

    private void Block(string markdown)
    {
        if (text.Length > 0) text.Append('\n');
        text.Append(markdown.TrimEnd()).Append('\n');
    }

    /// <summary>That a block runs is what every example of an answer claims; the word is an instruction to the handbook's tests.</summary>
    private static string WithoutRunWord(string markdown)
    {
        var result = new StringBuilder(markdown);
        foreach (var block in FencedBlock.In(markdown).Reverse().Where(block => block.MustRun))
        {
            var infoEnd = markdown.IndexOf('\n', block.Start);
            var word = markdown.LastIndexOf(" run", infoEnd, infoEnd - block.Start, StringComparison.Ordinal);
            if (word >= 0) result.Remove(word, " run".Length);
        }

        return result.ToString();
    }
}
