using Markdig.Syntax.Inlines;

namespace CodeGuru.Cli.Rendering.Parsing;

/// <summary><c>[^label]</c> within a text.</summary>
internal sealed class FootnoteReference(string label) : LeafInline
{
    public string Label { get; } = label;
}
