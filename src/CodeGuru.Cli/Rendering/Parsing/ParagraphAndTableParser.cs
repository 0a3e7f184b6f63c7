using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CodeGuru.Cli.Rendering.Parsing;

/// <summary>
/// Paragraphs that may end in a table, as GitHub reads them: the header row is the paragraph's last line before the delimiter row, and every line
/// until a blank one or another block is a row. Markdig's own tables are no tables any more when such a line holds no pipe.
/// Link definitions stay in the paragraph (see <see cref="BlockwiseMarkdown"/>).
/// </summary>
internal sealed class ParagraphAndTableParser : ParagraphBlockParser
{
    private static readonly object DefinitionsKey = new();

    /// <summary>Every line of the paragraph defines a link (<c>[label]: address</c>) and so deserves a line of its own.</summary>
    public static bool HoldsLinkDefinitions(Block paragraph) => paragraph.ContainsData(DefinitionsKey);

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.BreakDiscard;

        var paragraph = (ParagraphBlock)block;
        if (!processor.IsCodeIndent && UnderlineLevel(processor.Line) is var level and > 0)
        {
            if (PipeTable.FindDelimiterRow(paragraph.Lines) > 0)
                return processor.Line.AsSpan().StartsWith("---") ? BreakAfterTable(processor, block) : Append(processor, block);
            if (!IsLazy(processor, paragraph))
                return Underline(processor, paragraph, level);
        }

        return Append(processor, block);
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock paragraph)
            return true;

        ref var lines = ref paragraph.Lines;
        for (var i = 0; i < lines.Count; i++)
            lines.Lines[i].Slice.TrimStart();
        if (lines.Count > 0)
            lines.Lines[lines.Count - 1].Slice.TrimEnd();

        var delimiterRow = PipeTable.FindDelimiterRow(lines);
        if (delimiterRow > 0)
        {
            var table = PipeTable.Build(this, lines, delimiterRow);
            var parent = paragraph.Parent!;
            parent.Insert(parent.IndexOf(paragraph) + 1, table);
            while (lines.Count >= delimiterRow)
                lines.RemoveAt(lines.Count - 1);
        }

        if (DefineLinks(lines))
            paragraph.SetData(DefinitionsKey, true);
        return lines.Count > 0;
    }

    private static bool DefineLinks(in StringLineGroup lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice.AsSpan();
            if (!line.StartsWith('[') || line.IndexOf("]: ") < 2)
                return false;
        }

        return true;
    }

    private static BlockState Append(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    // "---" behind a table is a thematic break: a table cannot be underlined.
    private static BlockState BreakAfterTable(BlockProcessor processor, Block block)
    {
        processor.Close(block);
        processor.NewBlocks.Push(new ThematicBreakBlock(ThematicBreakParser.Default)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            ThematicChar = '-',
        });
        return BlockState.BreakDiscard;
    }

    private BlockState Underline(BlockProcessor processor, ParagraphBlock paragraph, int level)
    {
        processor.Discard(paragraph);
        var heading = new HeadingBlock(this)
        {
            Column = paragraph.Column,
            Span = new SourceSpan(paragraph.Span.Start, processor.Line.End),
            Level = level,
            Lines = paragraph.Lines,
            IsSetext = true,
        };
        heading.Lines.Trim();
        processor.NewBlocks.Push(heading);
        return BlockState.BreakDiscard;
    }

    // A line that continues a quotation's paragraph without its mark underlines nothing.
    private static bool IsLazy(BlockProcessor processor, ParagraphBlock paragraph) =>
        processor.IsLazy && paragraph.Column != processor.Column && paragraph.Parent is QuoteBlock or ListItemBlock;

    // 1 for "===", 2 for "---", 0 for anything else.
    private static int UnderlineLevel(StringSlice line)
    {
        var mark = line.CurrentChar;
        if (mark is not ('=' or '-'))
            return 0;
        while (line.CurrentChar == mark)
            line.SkipChar();
        while (line.CurrentChar is ' ' or '\t')
            line.SkipChar();
        return !line.IsEmpty ? 0 : mark == '=' ? 1 : 2;
    }
}
