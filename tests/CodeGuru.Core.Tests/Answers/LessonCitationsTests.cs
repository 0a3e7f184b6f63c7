using CodeGuru.Core.Answers;

namespace CodeGuru.Core.Tests.Answers;

public sealed class LessonCitationsTests
{
    private static readonly HashSet<string> Slugs = ["python/gil", "python/asyncio", "concepts/recursion"];

    [Theory]
    [InlineData("One at a time (python/gil).", 1)]
    [InlineData("One at a time (`python/gil`), and see (python/gil) again.", 1)]
    [InlineData("Both (python/gil, python/asyncio) and a third (concepts/recursion).", 3)]
    [InlineData("Both (python/gil and `python/asyncio`).", 2)]
    [InlineData("As told (see python/gil).", 1)]
    public void Lessons_that_are_there_are_counted_once_each(string markdown, int count)
    {
        var check = LessonCitations.Check(markdown, Slugs)!;
        Assert.Equal(count, check.Checked);
        Assert.Empty(check.Unknown);
    }

    [Fact]
    public void What_is_not_there_is_named() => Assert.Equal(["python/locks"], LessonCitations.Check("So it is (python/gil, python/locks).", Slugs)!.Unknown);

    [Theory]
    [InlineData("nothing cited")]
    [InlineData("a lock (read/write) and input/output (input/output)")]
    [InlineData("python/gil without parentheses")]
    [InlineData("(https://example.org/python/gil)")]
    [InlineData("```python\nprint(python/gil)\n```")]
    [InlineData("")]
    public void What_only_looks_like_a_citation_is_none(string markdown) => Assert.Null(LessonCitations.Check(markdown, Slugs));
}
