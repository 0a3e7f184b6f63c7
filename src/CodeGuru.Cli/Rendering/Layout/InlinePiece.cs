using Spectre.Console;

namespace CodeGuru.Cli.Rendering.Layout;

/// <summary>A stretch of inline text before it is broken into lines.</summary>
internal readonly record struct InlinePiece(string Text, Style Style, LinkTarget? Link, InlinePieceKind Kind)
{
    public static InlinePiece Break { get; } = new("", Style.Plain, null, InlinePieceKind.Break);
}
