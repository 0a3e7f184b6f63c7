using CodeGuru.Core.Explanations.Panels;

namespace CodeGuru.Core.Tests.Explanations.Panels;

public sealed class PlacedGroupTests
{
    [Fact]
    public void Functions_without_a_name_of_one_file_are_told_together()
    {
        var groups = PlacedGroup.Of([new("<lambda1>", 9, "a.js"), new("f", 20, "a.js"), new("<lambda2>", 14, "a.js"), new("f.<lambda1>", 30, "a.js"), new("<lambda1>", 3, "b.js"), new("f", 25, "a.js")]);
        Assert.Equal(["<lambda1> a.js:9 and 14", "f a.js:20", "f.<lambda1> a.js:30", "<lambda1> b.js:3", "f a.js:25"], groups.Select(group => $"{group.First.Name} {group.Place(3)}"));
    }

    [Fact]
    public void Few_of_many_lines_are_told() =>
        Assert.Equal("lines 1, 2, 3, and 17 more", Assert.Single(PlacedGroup.Of(Enumerable.Range(1, 20).Select(line => new PlacedName("<lambda1>", line)))).Place(3));
}
