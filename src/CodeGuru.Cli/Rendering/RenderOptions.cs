using CodeGuru.Core.Syntax;

namespace CodeGuru.Cli.Rendering;

/// <summary>What a rendering depends on besides its text.</summary>
internal sealed record RenderOptions
{
    /// <summary>The terminal's width in cells. Below 20 it counts as 20: the terminal will wrap.</summary>
    public required int Width { get; init; }

    public Theme Theme { get; init; } = Theme.Dark;

    /// <summary>Colours code; null leaves it in one colour. Not asked by <see cref="Theme.None"/>.</summary>
    public ICodeHighlighter? Highlighter { get; init; }

    /// <summary>The terminal makes text clickable (OSC 8); otherwise an address is written behind its text.</summary>
    public bool Links { get; init; }
}
