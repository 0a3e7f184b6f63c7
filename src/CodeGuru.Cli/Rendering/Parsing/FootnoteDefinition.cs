using Markdig.Parsers;
using Markdig.Syntax;

namespace CodeGuru.Cli.Rendering.Parsing;

/// <summary><c>[^label]: text</c> and the indented blocks below it.</summary>
internal sealed class FootnoteDefinition(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label { get; } = label;
}
