using CodeGuru.Core.Syntax;
using CsCheck;

namespace CodeGuru.Core.Tests.Syntax;

public sealed class LineMapTests
{
    [Fact]
    public void Lines_and_columns_start_at_one_and_a_carriage_return_belongs_to_its_line()
    {
        var map = new LineMap("ab\r\n\nc");
        Assert.Equal(3, map.Count);
        Assert.Equal([(1, 1), (1, 2), (1, 3), (1, 4), (2, 1), (3, 1), (3, 2)], Enumerable.Range(0, 7).Select(map.PositionOf).Select(at => (at.Line, at.Column)));
        Assert.Equal((0, 4), (map.StartOf(1), map.EndOf(1)));
        Assert.Equal((5, 6), (map.StartOf(3), map.EndOf(3)));
    }

    [Fact]
    public void Positions_lead_back_to_offsets() => Gen.Select(Gen.OneOf("a", "\n", "\r\n", "😀").Array[0, 40].Select(string.Concat), Gen.Int[0, 90]).Sample((text, offset) =>
    {
        var map = new LineMap(text);
        var at = map.PositionOf(Math.Min(offset, text.Length));
        return map.StartOf(at.Line) + at.Column - 1 == Math.Min(offset, text.Length) && map.LineOf(offset) == at.Line
            && map.Count == text.Count(c => c == '\n') + 1;
    });
}
