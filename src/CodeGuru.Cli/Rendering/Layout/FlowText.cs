using Spectre.Console;

namespace CodeGuru.Cli.Rendering.Layout;

/// <summary>Inline text cut into words, measured once, to be broken into lines of any width.</summary>
internal sealed class FlowText
{
    private readonly List<Fragment> fragments = [];
    private readonly List<Word> words = [];

    public FlowText(IReadOnlyList<InlinePiece> pieces)
    {
        new Cutter(this).Cut(pieces);
        Measure();
    }

    /// <summary>The width of the widest word.</summary>
    public int MinWidth { get; private set; }

    /// <summary>The width of the text when only hard breaks end its lines.</summary>
    public int MaxWidth { get; private set; }

    public bool IsEmpty => words.Count == 0;

    /// <summary>The text in lines of at most <paramref name="width"/> cells; a word is broken only when it is wider than that.</summary>
    public List<List<StyledRun>> Wrap(int width)
    {
        var lines = new List<List<StyledRun>>();
        var line = new LineBuilder();
        foreach (var word in words)
        {
            if (word.EndsLine)
            {
                lines.Add(line.Take());
                continue;
            }

            var spaces = line.IsEmpty ? 0 : word.Spaces;
            if (!line.IsEmpty && line.Width + spaces + word.Width > width)
            {
                lines.Add(line.Take());
                spaces = 0;
            }

            line.AppendSpaces(spaces, word.SpaceStyle, word.SpaceLink);
            if (word.Width <= width)
                Append(line, word);
            else
                AppendBroken(line, word, width, lines);
        }

        if (!line.IsEmpty)
            lines.Add(line.Take());
        return lines;
    }

    private void Append(LineBuilder line, in Word word)
    {
        for (var i = word.First; i < word.First + word.Count; i++)
        {
            var fragment = fragments[i];
            line.Append(fragment.Span, fragment.Width, fragment.Piece.Style, fragment.Piece.Link);
        }
    }

    private void AppendBroken(LineBuilder line, in Word word, int width, List<List<StyledRun>> lines)
    {
        for (var i = word.First; i < word.First + word.Count; i++)
        {
            var rest = fragments[i].Span;
            while (!rest.IsEmpty)
            {
                var cells = CellWidth.OfFirst(rest, out var length);
                if (line.Width + cells > width && !line.IsEmpty)
                    lines.Add(line.Take());
                line.Append(rest[..length], cells, fragments[i].Piece.Style, fragments[i].Piece.Link);
                rest = rest[length..];
            }
        }
    }

    private void Measure()
    {
        var line = 0;
        foreach (var word in words)
        {
            if (word.EndsLine)
            {
                line = 0;
                continue;
            }

            MinWidth = Math.Max(MinWidth, word.Width);
            line += (line == 0 ? 0 : word.Spaces) + word.Width;
            MaxWidth = Math.Max(MaxWidth, line);
        }
    }

    // Part of a word in one style.
    private readonly record struct Fragment(InlinePiece Piece, int Start, int Length, int Width)
    {
        public ReadOnlySpan<char> Span => Piece.Text.AsSpan(Start, Length);
    }

    // What is never divided unless it is wider than the line. A line break is a word that ends its line.
    private readonly record struct Word(int First, int Count, int Width, int Spaces, Style SpaceStyle, LinkTarget? SpaceLink, bool EndsLine);

    private sealed class Cutter(FlowText text)
    {
        private int first;
        private int wordWidth;
        private int spaces;
        private InlinePiece spacePiece;
        private InlinePiece lastPiece;
        private int lastStart;
        private int lastWidth = -1;

        public void Cut(IReadOnlyList<InlinePiece> pieces)
        {
            foreach (var piece in pieces)
            {
                if (piece.Kind == InlinePieceKind.Break)
                {
                    EndWord();
                    text.words.Add(new Word(0, 0, 0, 0, default, null, EndsLine: true));
                    spaces = 0;
                }
                else
                {
                    Cut(piece);
                }
            }

            EndWord();
        }

        private void Cut(InlinePiece piece)
        {
            var start = 0;
            var width = 0;
            for (var i = 0; i < piece.Text.Length;)
            {
                var c = piece.Text[i];
                if (LineBreaking.IsSpace(c) || c == '\u200B')
                {
                    EndFragment(piece, start, i, ref width);
                    EndWord();
                    if (c != '\u200B')
                        AddSpace(piece);
                    start = ++i;
                    continue;
                }

                var rest = piece.Text.AsSpan(i);
                var cells = CellWidth.OfFirst(rest, out var length);
                if (lastWidth >= 0
                    && LineBreaking.Allows(lastPiece.Text.AsSpan(lastStart), lastWidth, rest, cells))
                {
                    EndFragment(piece, start, i, ref width);
                    EndWord();
                    start = i;
                }

                (lastPiece, lastStart, lastWidth) = (piece, i, cells);
                width += cells;
                i += length;
            }

            EndFragment(piece, start, piece.Text.Length, ref width);
        }

        private void AddSpace(InlinePiece piece)
        {
            if (spaces == 0)
                spacePiece = piece;
            spaces = piece.Kind == InlinePieceKind.Code ? spaces + 1 : Math.Max(spaces, 1);
        }

        private void EndFragment(InlinePiece piece, int start, int end, ref int width)
        {
            if (end > start)
                text.fragments.Add(new Fragment(piece, start, end - start, width));
            wordWidth += width;
            width = 0;
        }

        private void EndWord()
        {
            if (text.fragments.Count > first)
            {
                text.words.Add(new Word(
                    first, text.fragments.Count - first, wordWidth, spaces, spacePiece.Style, spacePiece.Link, EndsLine: false));
                spaces = 0;
            }

            first = text.fragments.Count;
            wordWidth = 0;
            lastWidth = -1;
        }
    }
}
