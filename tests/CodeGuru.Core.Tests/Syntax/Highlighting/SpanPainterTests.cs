using CodeGuru.Core.Syntax;
using CodeGuru.Core.Syntax.Highlighting;
using CsCheck;

namespace CodeGuru.Core.Tests.Syntax.Highlighting;

public sealed class SpanPainterTests
{
    [Fact]
    public void An_inner_stroke_interrupts_the_outer() => AssertPainted(
        "sssNNsss", (0, 8, 0, 0, HighlightKind.String), (3, 5, 0, 0, HighlightKind.Number));

    [Fact]
    public void None_makes_plain_what_is_around_it_is_not() => AssertPainted(
        "ss  ss", (0, 6, 0, 0, HighlightKind.String), (2, 4, 0, 9, HighlightKind.None));

    [Fact]
    public void Of_two_strokes_for_one_place_the_higher_rank_wins_in_any_order()
    {
        AssertPainted("kk", (0, 2, 0, 1, HighlightKind.Keyword), (0, 2, 0, 0, HighlightKind.String));
        AssertPainted("kk", (0, 2, 0, 0, HighlightKind.String), (0, 2, 0, 1, HighlightKind.Keyword));
        AssertPainted("ss", (0, 2, 1, 0, HighlightKind.String), (0, 2, 0, 9, HighlightKind.Keyword));
    }

    [Fact]
    public void Neighbours_of_one_kind_become_one_span()
    {
        var painter = new SpanPainter();
        painter.Add(0, 1, 0, 0, HighlightKind.Punctuation);
        painter.Add(1, 2, 0, 0, HighlightKind.Punctuation);
        painter.Add(2, 2, 0, 0, HighlightKind.Keyword);
        Assert.Equal([new HighlightSpan(0, 2, HighlightKind.Punctuation)], painter.Finish());
    }

    [Fact]
    public void Nested_strokes_paint_like_a_brush() => NestedStrokes.Sample(strokes =>
    {
        var expected = new char[64];
        Array.Fill(expected, ' ');
        foreach (var (start, end, kind) in strokes.OrderByDescending(stroke => stroke.End - stroke.Start))
            expected.AsSpan(start, end - start).Fill(kind == HighlightKind.None ? ' ' : (char)('a' + (int)kind));
        var painter = new SpanPainter();
        foreach (var (start, end, kind) in strokes) painter.Add(start, end, 0, 0, kind);
        var actual = new char[64];
        Array.Fill(actual, ' ');
        foreach (var span in painter.Finish()) actual.AsSpan(span.Start, span.Length).Fill((char)('a' + (int)span.Kind));
        return actual.AsSpan().SequenceEqual(expected);
    });

    // Aligned to powers of two, strokes nest or lie apart, as nodes do.
    private static Gen<(int Start, int End, HighlightKind Kind)[]> NestedStrokes => Gen.Select(Gen.Int[0, 6], Gen.Int[0, 63], Gen.Int[0, 18])
        .Select((size, at, kind) => (at >> size << size, (at >> size << size) + (1 << size), (HighlightKind)kind)).Array[0, 30]
        .Select(strokes => strokes.DistinctBy(stroke => (stroke.Item1, stroke.Item2)).ToArray());

    private static void AssertPainted(string expected, params (int Start, int End, int Layer, int Rank, HighlightKind Kind)[] strokes)
    {
        var painter = new SpanPainter();
        foreach (var (start, end, layer, rank, kind) in strokes) painter.Add(start, end, layer, rank, kind);
        var picture = HighlightPicture.Draw(new string('x', expected.Length), painter.Finish());
        Assert.Equal(expected, picture.Split('\n')[1].PadRight(expected.Length));
    }
}
