using System.Text;
using Spectre.Console;

namespace CodeGuru.Cli.Rendering.Layout;

/// <summary>Gathers one line, joining what has the same style, and counts its cells.</summary>
internal sealed class LineBuilder
{
    private readonly StringBuilder _text = new();
    private List<StyledRun> _runs = [];
    private Style _style = Style.Plain;
    private LinkTarget? _link;

    public int Width { get; private set; }

    public bool IsEmpty => Width == 0 && _text.Length == 0 && _runs.Count == 0;

    public void Append(ReadOnlySpan<char> text, int width, Style style, LinkTarget? link)
    {
        if (text.IsEmpty)
            return;
        if (_text.Length > 0 && (style != _style || link != _link))
            EndRun();
        _style = style;
        _link = link;
        _text.Append(text);
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
        var runs = _runs;
        _runs = [];
        Width = 0;
        return runs;
    }

    private void EndRun()
    {
        if (_text.Length == 0)
            return;
        _runs.Add(new StyledRun(_text.ToString(), _style, _link));
        _text.Clear();
    }
}
