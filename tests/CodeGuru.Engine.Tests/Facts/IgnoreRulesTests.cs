using CodeGuru.Engine.Facts;

namespace CodeGuru.Engine.Tests.Facts;

public sealed class IgnoreRulesTests
{
    [Theory]
    [InlineData("*.log", "a/b.log", true)]
    [InlineData("*.log", "a/b.logs", false)]
    [InlineData("/a.py", "a.py", true)]
    [InlineData("/a.py", "b/a.py", false)]
    [InlineData("b/a.py", "c/b/a.py", false)]
    [InlineData("**/b/a.py", "c/b/a.py", true)]
    [InlineData("c/**", "c/b/a.py", true)]
    [InlineData("c/**/a.py", "c/a.py", true)]
    [InlineData("a?.py", "ab.py", true)]
    [InlineData("a[0-9].py", "a5.py", true)]
    [InlineData("a[!0-9].py", "a5.py", false)]
    [InlineData("# a.py", "a.py", false)]
    [InlineData("\\#a.py", "#a.py", true)]
    [InlineData("*.py\n!a.py", "a.py", false)]
    [InlineData("!a.py\n*.py", "a.py", true)]
    [InlineData("a.py/", "a.py", false)]
    [InlineData("a[.py", "a[.py", true)]
    public void Patterns_mean_what_git_means(string lines, string path, bool isIgnored) =>
        Assert.Equal(isIgnored, IgnoreRules.Read(null, "", lines.Split('\n')).Ignores(path, isFolder: false));

    [Fact]
    public void A_slash_at_the_end_means_folders() => Assert.True(IgnoreRules.Read(null, "", ["made/"]).Ignores("a/made", isFolder: true));

    [Fact]
    public void Rules_of_an_inner_folder_come_after_those_above()
    {
        var inner = IgnoreRules.Read(IgnoreRules.Read(null, "", ["*.py"]), "pkg", ["!/kept.py"]);
        Assert.False(inner.Ignores("pkg/kept.py", isFolder: false));
        Assert.True(inner.Ignores("pkg/other.py", isFolder: false));
        Assert.True(inner.Ignores("kept.py", isFolder: false));
    }
}
