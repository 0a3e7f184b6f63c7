using Markdig.Parsers;
using Markdig.Syntax;

namespace CodeGuru.Cli.Rendering.Parsing;

/// <summary>Reads footnotes where they are written; Markdig's own extension gathers and numbers them over the whole document.</summary>
internal sealed class FootnoteDefinitionParser : BlockParser
{
    public FootnoteDefinitionParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;

        var line = processor.Line.AsSpan();
        var length = FootnoteLabel.Length(line);
        if (length == 0 || length >= line.Length || line[length] != ':')
            return BlockState.None;

        processor.NewBlocks.Push(new FootnoteDefinition(this, line[2..(length - 1)].ToString())
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        for (var i = 0; i <= length; i++)
            processor.NextChar();
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (!processor.IsCodeIndent)
            return BlockState.None;
        processor.GoToCodeIndent();
        return BlockState.Continue;
    }
}
