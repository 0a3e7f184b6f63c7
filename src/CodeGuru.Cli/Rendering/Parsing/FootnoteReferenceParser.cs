using Markdig.Helpers;
using Markdig.Parsers;

namespace CodeGuru.Cli.Rendering.Parsing;

/// <summary>Reads <c>[^label]</c>, whether or not such a footnote is defined in the block at hand.</summary>
internal sealed class FootnoteReferenceParser : InlineParser
{
    public FootnoteReferenceParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var length = FootnoteLabel.Length(text);
        // "[^a](address)" is a link.
        if (length == 0 || (length < text.Length && text[length] is '(' or '['))
            return false;
        processor.Inline = new FootnoteReference(text[2..(length - 1)].ToString());
        slice.Start += length;
        return true;
    }
}
