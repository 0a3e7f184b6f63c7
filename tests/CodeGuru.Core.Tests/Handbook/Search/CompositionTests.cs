using CodeGuru.Core.Handbook.Search;

namespace CodeGuru.Core.Tests.Handbook.Search;

public sealed class CompositionTests
{
    [Theory]
    [InlineData("{0} vs {1}")]
    [InlineData("what is the difference between {0} and {1}")]
    [InlineData("when should I use {0} instead of {1}")]
    public void Two_subjects_of_a_family_are_composed_in_the_order_asked(string pattern)
    {
        AssertComposed(string.Format(null, pattern, "closures", "decorators"), "python/closures", "python/decorators");
        AssertComposed(string.Format(null, pattern, "decorators", "closures"), "python/decorators", "python/closures");
    }

    [Theory]
    [InlineData("generators vs context managers", "python/generators", "python/context-managers")]
    [InlineData("context manager vs generator", "python/context-managers", "python/generators")]
    public void Aliases_name_a_side_as_well_as_titles(string question, string left, string right) => AssertComposed(question, left, right);

    [Fact]
    public void A_side_that_only_a_comparison_tells_of_points_into_it()
    {
        var composed = Assert.IsType<SearchResult.Composed>(HandbookIndex.Index.Search("asyncio vs multiprocessing"));
        Assert.Equal("python/asyncio", composed.Left.Slug);
        Assert.Equal(("python/multiprocessing-vs-threading", 0), (composed.Right.Slug, composed.Right.Index));
    }

    [Theory]
    [InlineData("asyncio vs threading", "python/async-vs-threading")]
    [InlineData("threading vs asyncio", "python/async-vs-threading")]
    [InlineData("should a worker be a process or a thread", "concepts/process-vs-thread")]
    [InlineData("threads vs processes", "python/multiprocessing-vs-threading")]
    public void A_lesson_about_both_sides_outdoes_a_composition(string question, string slug) =>
        Assert.Equal(slug, Assert.IsType<SearchResult.Found>(HandbookIndex.Index.Search(question)).Slug);

    [Theory]
    [InlineData("closures vs prototypes in javascript", "javascript/closures", "javascript/prototypes")]
    [InlineData("iterators vs generators", "python/iterators", "python/generators")]
    [InlineData("dataclasses vs metaclasses", "python/dataclasses", "python/metaclasses")]
    public void Two_families_are_composed_where_both_are_surely_named(string question, string left, string right) => AssertComposed(question, left, right);

    [Theory]
    [InlineData("Go errors vs Python exceptions", "go/errors", "python/exceptions")]
    [InlineData("How do closures in JavaScript differ from closures in Python?", "javascript/closures", "python/closures")]
    [InlineData("async await in c# vs asyncio in python", "csharp/async-await", "python/asyncio")]
    public void Each_side_is_meant_in_the_language_that_it_names(string question, string left, string right) => AssertComposed(question, left, right);

    [Theory]
    [InlineData("closures vs kubernetes")]
    [InlineData("kubernetes vs terraform")]
    [InlineData("what is the difference between decorators and webpack")]
    public void A_side_that_no_lesson_has_is_not_covered(string question) =>
        Assert.Equal(3, Assert.IsType<SearchResult.NotCovered>(HandbookIndex.Index.Search(question)).Nearest.Distinct().Count());

    [Theory]
    [InlineData("c# async void vs async Task")]
    [InlineData("thread pool vs dedicated thread LongRunning dotnet")]
    public void Where_one_language_is_named_no_other_is_compared(string question) =>
        Assert.StartsWith("csharp/", Assert.IsType<SearchResult.Found>(HandbookIndex.Index.Search(question)).Slug, StringComparison.Ordinal);

    private static void AssertComposed(string question, string left, string right)
    {
        var composed = Assert.IsType<SearchResult.Composed>(HandbookIndex.Index.Search(question));
        Assert.Equal((left, right), (composed.Left.Slug, composed.Right.Slug));
    }
}
