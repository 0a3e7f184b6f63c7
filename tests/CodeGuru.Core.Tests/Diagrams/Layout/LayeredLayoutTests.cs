using CodeGuru.Core.Diagrams.Layout;
using CsCheck;

namespace CodeGuru.Core.Tests.Diagrams.Layout;

public sealed class LayeredLayoutTests
{
    private static readonly Gen<(LayoutNode[] Boxes, LayoutEdge[] Edges)> Graphs = Gen.Int[1, 14].SelectMany(count => Gen.Select(
        Gen.Select(Gen.Int[2, 12], Gen.Int[3, 6], (width, height) => new LayoutNode((width * 2) | 1, height)).Array[count],
        Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1], (from, to) => new LayoutEdge(from, to, 0, false)).Array[0, 20],
        Roomy));

    [Fact]
    public void No_two_boxes_overlap_and_all_are_inside() => Graphs.Sample(graph =>
    {
        var layout = AloneLayout.Arrange(graph.Boxes, graph.Edges, 1, 100);
        Assert.Equal(graph.Boxes.Length, layout.Boxes.Count);
        for (var one = 0; one < layout.Boxes.Count; one++)
        {
            Assert.True(layout.Boxes[one] is { X: >= 0, Y: >= 0 } box && box.Right <= layout.Width && box.Bottom <= layout.Height);
            for (var other = 0; other < one; other++) Assert.False(layout.Boxes[one].Meets(layout.Boxes[other]));
        }
    }, iter: 2000);

    [Fact]
    public void Every_arrow_leads_from_its_box_to_its_box_and_through_no_other() => Graphs.Sample(graph =>
    {
        var layout = AloneLayout.Arrange(graph.Boxes, graph.Edges, 1, 100);
        for (var at = 0; at < graph.Edges.Length; at++)
        {
            var (route, from, to) = (layout.Routes[at], layout.Boxes[graph.Edges[at].From], layout.Boxes[graph.Edges[at].To]);
            Assert.True(route[0].Y == from.Bottom && route[0].X > from.X && route[0].X < from.Right - 1);
            Assert.True(route[^1].Y == to.Y - 1 && route[^1].X > to.X && route[^1].X < to.Right - 1);
            for (var step = 1; step < route.Count; step++)
            {
                var (a, b) = (route[step - 1], route[step]);
                Assert.True(a.X == b.X || a.Y == b.Y);
                var line = new LayoutRect(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Abs(a.X - b.X) + 1, Math.Abs(a.Y - b.Y) + 1);
                Assert.DoesNotContain(layout.Boxes, line.Meets);
            }
        }
    }, iter: 2000);

    /// <summary>Boxes wide enough for the arrows that leave them.</summary>
    private static (LayoutNode[] Boxes, LayoutEdge[] Edges) Roomy(LayoutNode[] boxes, LayoutEdge[] edges) =>
        ([.. boxes.Select((box, at) => box with { Width = Math.Max(box.Width, (2 * edges.Count(edge => edge.From == at)) + 3) })], [.. edges.Distinct()]);
}
