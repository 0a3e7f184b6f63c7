namespace CodeGuru.Core.Diagrams.Drawing;

/// <summary>The characters that lines are made of.</summary>
internal static class LineGlyphs
{
    /// <summary>By the ends of a line: bit 0 north, 1 east, 2 south, 3 west.</summary>
    private const string Rounded = " ╵╶╰╷│╭├╴╯─┴╮┤┬┼";

    private const string Square = " ╵╶└╷│┌├╴┘─┴┐┤┬┼";

    public static string For(LineEnds ends, bool isDashed, bool isSquare) => (ends, isDashed) switch
    {
        (LineEnds.North or LineEnds.South or (LineEnds.North | LineEnds.South), true) => "┆",
        (LineEnds.North or LineEnds.South, _) => "│",
        (LineEnds.East or LineEnds.West or (LineEnds.East | LineEnds.West), true) => "┄",
        (LineEnds.East or LineEnds.West, _) => "─",
        _ => (isSquare ? Square : Rounded)[(int)ends].ToString(),
    };

    public static string AsciiText(string line) => string.Concat(Pictures.TextMeasure.Clusters(line).Select(mark => mark == "→" ? "->" : Ascii(mark)));

    public static string Ascii(string mark) => mark switch
    {
        "│" or "║" => "|",
        "┆" => ":",
        "─" => "-",
        "┄" => ".",
        "╱" => "/",
        "╲" => "\\",
        "▼" => "v",
        "▲" or "△" => "^",
        "▶" => ">",
        "◀" => "<",
        "◆" => "*",
        "…" => "~",
        "–" => "-",
        "«" => "<",
        "»" => ">",
        [>= '─' and <= '╿'] => "+",
        _ => mark,
    };
}
