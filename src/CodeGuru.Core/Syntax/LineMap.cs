namespace CodeGuru.Core.Syntax;

/// <summary>Where the lines of a text begin. A line ends with <c>\n</c>, as tree-sitter and editors count; <c>\r</c> before it belongs to the line.</summary>
public sealed class LineMap
{
    private readonly int[] starts;
    private readonly int length;

    public LineMap(string text)
    {
        length = text.Length;
        var found = new List<int> { 0 };
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
            found.Add(at + 1);
        starts = [.. found];
    }

    public int Count => starts.Length;

    /// <summary>1-based line of an offset; the offset after the last character is on the last line.</summary>
    public int LineOf(int offset)
    {
        var at = Array.BinarySearch(starts, Math.Clamp(offset, 0, length));
        return at >= 0 ? at + 1 : ~at;
    }

    public TextPosition PositionOf(int offset)
    {
        var line = LineOf(offset);
        return new TextPosition(line, Math.Clamp(offset, 0, length) - starts[line - 1] + 1);
    }

    /// <summary>Offset at which the 1-based <paramref name="line"/> begins.</summary>
    public int StartOf(int line) => starts[line - 1];

    /// <summary>Offset after the 1-based <paramref name="line"/>, its line end included.</summary>
    public int EndOf(int line) => line < starts.Length ? starts[line] : length;
}
