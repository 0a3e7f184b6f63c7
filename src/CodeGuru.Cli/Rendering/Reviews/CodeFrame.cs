using System.Text;
using CodeGuru.Core.Code;

namespace CodeGuru.Cli.Rendering.Reviews;

/// <summary>The lines of a file around a stretch of it, with the columns that are meant marked below.</summary>
/// <param name="Lines">In the order of the text.</param>
internal sealed record CodeFrame(IReadOnlyList<CodeFrame.Line> Lines)
{
    private const int MostMarked = 6;
    private const int TabWidth = 4;

    /// <summary>The frame of a span: the line before it, its own lines, marked; of a long one the first lines.</summary>
    /// <param name="width">Cells for the code: what is longer is cut, the marked part stays.</param>
    public static CodeFrame Of(CodeFile file, SourceSpan span, int width)
    {
        var (first, last) = (file.LineOf(span), file.EndLineOf(span));
        var lines = new List<Line>();
        if (first > 1 && TextOf(file, first - 1) is var before && !string.IsNullOrWhiteSpace(before)) lines.Add(Cut(first - 1, before, 0, 0, width));
        for (var line = first; line <= Math.Min(last, first + MostMarked - 1); line++)
        {
            var text = TextOf(file, line);
            var start = line == first ? span.Start - file.Lines.StartOf(line) : text.Length - text.TrimStart().Length;
            var end = line == last ? span.End - file.Lines.StartOf(line) : text.TrimEnd().Length;
            start = Math.Clamp(start, 0, text.Length);
            lines.Add(Cut(line, text, start, Math.Clamp(end, start, text.Length), width));
        }

        return new CodeFrame(lines);
    }

    /// <param name="Number">1-based.</param>
    /// <param name="Text">Tabs as spaces, nothing that steers the terminal.</param>
    /// <param name="MarkStart">In cells.</param>
    /// <param name="MarkWidth">In cells; 0: nothing is marked.</param>
    internal sealed record Line(int Number, string Text, int MarkStart, int MarkWidth);

    private static Line Cut(int number, string text, int start, int end, int width)
    {
        var before = Expand(text[..start], 0);
        var marked = Expand(text[start..end], CellWidth.Of(before));
        var after = Expand(text[end..], CellWidth.Of(before) + CellWidth.Of(marked));
        var isMarked = end > start || start > 0;
        var (at, wide) = (CellWidth.Of(before), isMarked ? Math.Max(1, CellWidth.Of(marked)) : 0);
        var whole = before + marked + after;
        if (CellWidth.Of(whole) <= width) return new Line(number, whole, at, wide);
        // Of a long line, what is around the marked part.
        var skipped = at + Math.Min(wide, width / 2) > width - 2 ? Math.Max(0, at - (width / 3)) : 0;
        var shown = Part(whole, skipped, width - (skipped > 0 ? 2 : 1));
        return new Line(number, (skipped > 0 ? "…" : "") + shown + "…", at - skipped + (skipped > 0 ? 1 : 0), Math.Max(isMarked ? 1 : 0, Math.Min(wide, width - (at - skipped) - 2)));
    }

    private static string Part(string text, int skipped, int width)
    {
        var (cells, start, end) = (0, -1, text.Length);
        for (var at = 0; at < text.Length;)
        {
            var wide = CellWidth.OfFirst(text.AsSpan(at), out var length);
            if (start < 0 && cells >= skipped) start = at;
            if (start >= 0 && cells + wide > skipped + width)
            {
                end = at;
                break;
            }

            cells += wide;
            at += length;
        }

        return start < 0 ? "" : text[start..end];
    }

    /// <summary>Tabs become the spaces up to the next stop.</summary>
    /// <param name="column">Where the text begins, in cells.</param>
    private static string Expand(string text, int column)
    {
        var result = new StringBuilder();
        var cells = column;
        var pieces = text.Split('\t');
        for (var at = 0; at < pieces.Length; at++)
        {
            if (at > 0)
            {
                var spaces = TabWidth - (cells % TabWidth);
                result.Append(' ', spaces);
                cells += spaces;
            }

            var piece = TerminalText.SanitiseLine(pieces[at]);
            result.Append(piece);
            cells += CellWidth.Of(piece);
        }

        return result.ToString();
    }

    private static string TextOf(CodeFile file, int line) => file.Text[file.Lines.StartOf(line)..file.Lines.EndOf(line)].TrimEnd('\r', '\n');
}
