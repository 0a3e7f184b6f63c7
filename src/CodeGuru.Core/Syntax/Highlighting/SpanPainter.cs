namespace CodeGuru.Core.Syntax.Highlighting;

/// <summary>
/// Turns colours of nested nodes into spans without overlap: the inner node wins over the outer, and of several colours for one place the
/// inner layer, then the higher rank.
/// </summary>
internal sealed class SpanPainter
{
    private readonly List<Stroke> strokes = [];
    private readonly List<HighlightSpan> spans = [];
    private int painted;

    /// <param name="layer">0 for the code itself, 1 for what is injected into it, and so on.</param>
    /// <param name="rank">Of two strokes over the same place the higher wins.</param>
    public void Add(int start, int end, int layer, int rank, HighlightKind kind)
    {
        if (end > start) strokes.Add(new Stroke(start, end, layer, rank, kind));
    }

    /// <summary>The spans, in order. Ends the painter's use.</summary>
    public IReadOnlyList<HighlightSpan> Finish()
    {
        strokes.Sort();
        var open = new Stack<Stroke>();
        foreach (var stroke in strokes)
        {
            Close(open, stroke.Start);
            var end = stroke.End;
            if (open.TryPeek(out var outer))
            {
                Paint(stroke.Start, outer.Kind);
                end = Math.Min(end, outer.End);
            }

            painted = stroke.Start;
            open.Push(stroke with { End = end });
        }

        Close(open, int.MaxValue);
        return spans;
    }

    private void Close(Stack<Stroke> open, int until)
    {
        while (open.TryPeek(out var stroke) && stroke.End <= until)
        {
            Paint(stroke.End, stroke.Kind);
            open.Pop();
        }
    }

    private void Paint(int until, HighlightKind kind)
    {
        if (until <= painted) return;
        if (kind != HighlightKind.None)
        {
            if (spans.Count > 0 && spans[^1].End == painted && spans[^1].Kind == kind)
                spans[^1] = spans[^1] with { Length = until - spans[^1].Start };
            else
                spans.Add(new HighlightSpan(painted, until - painted, kind));
        }

        painted = until;
    }

    private readonly record struct Stroke(int Start, int End, int Layer, int Rank, HighlightKind Kind) : IComparable<Stroke>
    {
        // Outer before inner, loser before winner.
        public int CompareTo(Stroke other)
        {
            if (Start != other.Start) return Start.CompareTo(other.Start);
            if (End != other.End) return other.End.CompareTo(End);
            return Layer != other.Layer ? Layer.CompareTo(other.Layer) : Rank.CompareTo(other.Rank);
        }
    }
}
