using CodeGuru.Core.Analysis;

namespace CodeGuru.Core.Tests.Analysis;

public sealed class LinearizationTests
{
    [Fact]
    public void A_diamond_asks_the_common_ancestor_last() => Assert.Equal("DBCA", Order("D:BC B:A C:A"));

    [Fact]
    public void Bases_are_asked_in_the_order_in_which_they_are_written() => Assert.Equal("CAB", Order("C:AB"));

    [Fact]
    public void A_hierarchy_that_contradicts_itself_is_asked_depth_first() => Assert.Equal("ZXABY", Order("Z:XY X:AB Y:BA"));

    [Fact]
    public void A_class_that_is_its_own_ancestor_ends() => Assert.Equal("AB", Order("A:B B:A"));

    private static string Order(string classes)
    {
        var bases = classes.Split(' ').Select(word => word.Split(':')).ToDictionary(pair => pair[0][0], pair => pair[1]);
        var first = classes[0];
        return string.Concat(Linearization.Of(first, each => bases.TryGetValue(each, out var direct) ? [.. direct] : []));
    }
}
