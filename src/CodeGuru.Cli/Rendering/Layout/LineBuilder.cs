using System.Text;
using Spectre.Console;

namespace CodeGuru.Cli.Rendering.Layout;

/// <summary>Gathers one line, joining what has the same style, and counts its cells.</summary>
internal sealed class LineBuilder
{
    private readonly StringBuilder current = new();
    private List<StyledRun> runs = [];
    private Style style = Style.Plain;
    private LinkTarget? link;

    public int Width { get; private set; }

    public bool IsEmpty => Width == 0 && current.Length == 0 && runs.Count == 0;

    public void Append(ReadOnlySpan<char> text, int width, Style style, LinkTarget? link)
    {
        if (text.IsEmpty)
            return;
        if (current.Length > 0 && (style != this.style || link != this.link))
            EndRun();
        this.style = style;
        this.link = link;
        current.Append(text);
        Width += width;
    }

    public void Append(StyledRun run) => Append(run.Text, CellWidth.Of(run.Text), run.Style, run.Link);

    public void AppendSpaces(int count, Style style, LinkTarget? link)
    {
        if (count > 0)
            Append(new string(' ', count), count, style, link);
    }

    /// <summary>The line so far; the builder begins a new one.</summary>
    public List<StyledRun> Take()
    {
        EndRun();
        var ended = runs;
        runs = [];
        Width = 0;
        return ended;
    }

    private void EndRun()
    {
        if (current.Length == 0)
            return;
        runs.Add(new StyledRun(current.ToString(), style, link));
        current.Clear();
    }
}
