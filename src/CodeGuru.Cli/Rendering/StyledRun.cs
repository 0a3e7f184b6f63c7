using Spectre.Console;

namespace CodeGuru.Cli.Rendering;

/// <summary>A stretch of one line in one style. It cannot be made of text that steers the terminal: whatever is passed in is sanitised.</summary>
internal readonly record struct StyledRun
{
    public StyledRun(string text, Style style, LinkTarget? link = null)
    {
        Text = TerminalText.SanitiseLine(text);
        Style = style;
        Link = link;
    }

    public string Text { get; }

    public Style Style { get; }

    /// <summary>Where the text leads when it is clicked (OSC 8), if anywhere.</summary>
    public LinkTarget? Link { get; }
}
