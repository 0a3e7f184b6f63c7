using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CodeGuru.Core.Answers.Citations.Reading;

/// <summary>Reads the sentences of an explanation's Markdown. Code blocks are not among them: they show, they do not say.</summary>
internal sealed partial class CitedText
{
    private const int MostMarks = CitedSentence.LastMark - CitedSentence.FirstMark;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    private readonly List<CodeMark> marks = [];
    private readonly List<CitedSentence> sentences = [];
    private readonly Func<string, bool> isPlainWord;
    private CitedSentence? heading;

    private CitedText(Func<string, bool> isPlainWord) => this.isPlainWord = isPlainWord;

    /// <param name="markdown">The explanation.</param>
    /// <param name="isPlainWord">Whether a word set as code means nothing but itself: <c>None</c>, <c>async</c>.</param>
    public static IReadOnlyList<CitedSentence> Read(string markdown, Func<string, bool> isPlainWord)
    {
        var text = new CitedText(isPlainWord);
        foreach (var block in Markdig.Markdown.Parse(markdown, Pipeline).Descendants<LeafBlock>().Where(block => block.Inline is not null)) text.Read(block);
        return text.sentences;
    }

    private void Read(LeafBlock block)
    {
        var text = new StringBuilder();
        var offsets = new List<int>();
        foreach (var inline in block.Inline!) Flatten(inline, text, offsets);
        MarkNames(text, offsets);
        if (block is HeadingBlock) heading = null;
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && !IsEnd(text, index)) continue;
            Add(text, offsets, start, Math.Min(index + 1, text.Length));
            start = index + 1;
        }

        if (block is HeadingBlock && sentences.Count > 0) heading = sentences[^1];
    }

    private void Add(StringBuilder text, List<int> offsets, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from])) from++;
        while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
        if (from < to) sentences.Add(new CitedSentence(text.ToString(from, to - from), offsets[from..to], marks, heading));
    }

    private void Flatten(Inline inline, StringBuilder text, List<int> offsets)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(literal.Content.ToString(), literal.Span.Start);
                break;
            case CodeInline code when code.Content.Trim() is var content && (isPlainWord(content) || marks.Count >= MostMarks):
                Append(content, code.Span.Start + code.DelimiterCount);
                // What follows the word stands behind its closing mark.
                if (offsets.Count > 0) offsets[^1] = code.Span.End;
                break;
            case CodeInline code:
                Append(NewMark(new CodeMark(code.Content.Trim(), code.Span.Start, code.Span.End + 1, IsMarked: true)), code.Span.Start);
                break;
            case LineBreakInline or AutolinkInline:
                Append(" ", inline.Span.Start);
                break;
            case LinkInline { IsImage: true }:
                break;
            case ContainerInline container:
                foreach (var child in container) Flatten(child, text, offsets);
                break;
        }

        void Append(string piece, int start)
        {
            for (var index = 0; index < piece.Length; index++)
            {
                text.Append(CitedSentence.IsMark(piece[index]) && piece.Length > 1 ? ' ' : piece[index]);
                offsets.Add(start + index);
            }
        }
    }

    private string NewMark(CodeMark mark)
    {
        marks.Add(mark);
        return ((char)(CitedSentence.FirstMark + marks.Count - 1)).ToString();
    }

    /// <summary>Words that can only be names are marks too, even where nothing sets them as code.</summary>
    private void MarkNames(StringBuilder text, List<int> offsets)
    {
        foreach (var match in BareName().Matches(text.ToString()).Reverse())
        {
            if (marks.Count >= MostMarks) return;
            var start = offsets[match.Index];
            var last = match.Index + match.Length - 1;
            var letter = NewMark(new CodeMark(match.Value, start, offsets[last] + 1, IsMarked: false));
            text.Remove(match.Index, match.Length).Insert(match.Index, letter);
            offsets.RemoveRange(match.Index, match.Length);
            offsets.Insert(match.Index, start);
        }
    }

    private static bool IsEnd(StringBuilder text, int index)
    {
        if (text[index] == ';') return true;
        if (text[index] is not ('.' or '!' or '?') || index + 1 >= text.Length || !char.IsWhiteSpace(text[index + 1])) return false;
        var from = Math.Max(0, index - 6);
        return !Abbreviation().IsMatch(text.ToString(from, index - from));
    }

    // snake_case and calls.
    [GeneratedRegex(@"(?<![\w./\\:-])(?:(?:[A-Za-z_]\w*(?:\.|::))*[A-Za-z_]\w*\(\)|(?:[A-Za-z]\w*\.)*_*[a-zA-Z0-9]+(?:_[a-zA-Z0-9]+)+(?:\.\w+)*(?<!\.(?:py|js|ts|go|rs|c|h|md|json|txt|cpp|cs|java|php|rb)))(?![\w/\\])", RegexOptions.CultureInvariant)]
    private static partial Regex BareName();

    [GeneratedRegex(@"(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|resp|no|ca|incl|fig|dr)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation();
}
