using CodeGuru.Core.Handbook;
using CodeGuru.Core.Learning;

namespace CodeGuru.Core.Tests.Learning;

public sealed class LearningPathTests
{
    private static readonly LearningPath Path = new([
        Lesson("python/asyncio", "python/generators", "concepts/concurrency"),
        Lesson("python/generators", "python/closures"),
        Lesson("python/closures"),
        Lesson("concepts/concurrency"),
        Lesson("rust/ownership", "go/not-there"),
    ]);

    [Fact]
    public void What_a_lesson_builds_on_comes_before_it() =>
        Assert.Equal(["concepts/concurrency", "python/closures", "python/generators", "python/asyncio", "rust/ownership"], Path.Order);

    [Fact]
    public void Next_is_what_nothing_is_missing_for()
    {
        Assert.Equal("python/closures", Path.Next("python", new HashSet<string>()));
        Assert.Equal("python/generators", Path.Next("python", new HashSet<string> { "python/closures" }));
        Assert.Null(Path.Next("concepts", new HashSet<string> { "concepts/concurrency" }));
    }

    [Fact]
    public void Next_may_be_of_another_track_where_that_is_missing() =>
        Assert.Equal("concepts/concurrency", Path.Next("python", new HashSet<string> { "python/closures", "python/generators" }));

    [Fact]
    public void What_the_handbook_has_not_is_not_missing() => Assert.Empty(Path.Missing("rust/ownership", new HashSet<string>()));

    [Fact]
    public void A_circle_has_an_order_all_the_same()
    {
        var circle = new LearningPath([Lesson("python/a", "python/b"), Lesson("python/b", "python/a")]);

        Assert.Equal(["python/b", "python/a"], circle.Order);
    }

    private static Lesson Lesson(string slug, params string[] prerequisites) => new()
    {
        Slug = slug,
        Title = slug,
        Kind = LessonKind.Concept,
        Summary = slug,
        Subjects = [],
        Sections = [],
        Prerequisites = prerequisites,
    };
}
