using System.Text.Json;

namespace CodeGuru.Cli.Tests.Commands;

public sealed class LessonsCommandTests
{
    [Fact]
    public async Task All_lessons_are_listed_by_track()
    {
        var session = new Session();

        Assert.Equal(0, await session.RunAsync("lessons"));
        Assert.Contains("## concepts\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("- **python/gil** — ", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_narrow_the_list()
    {
        var session = new Session();

        Assert.Equal(0, await session.RunAsync("lessons", "decorators"));
        Assert.StartsWith("- **python/decorators**", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("python/gil", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_no_lesson_has_are_an_error()
    {
        var session = new Session();

        Assert.Equal(66, await session.RunAsync("lessons", "sourdough"));
        Assert.Contains("See 'codeguru lessons'", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_lists_what_the_contract_names()
    {
        var session = new Session();
        await session.RunAsync("lessons", "--format", "json");
        using var json = JsonDocument.Parse(session.Output);

        var lesson = json.RootElement.GetProperty("lessons").EnumerateArray().Single(each => each.GetProperty("slug").GetString() == "python/gil");

        Assert.Equal(["slug", "title", "track", "kind", "language", "family", "summary", "examples", "read"], lesson.EnumerateObject().Select(each => each.Name));
        Assert.True(lesson.GetProperty("examples").GetInt32() > 0);
    }

    [Fact]
    public async Task A_lesson_is_shown_in_full()
    {
        var session = new Session();

        Assert.Equal(0, await session.RunAsync("lessons", "show", "python/closures"));
        Assert.DoesNotContain("How CodeGuru spots it", session.Output, StringComparison.Ordinal);
        var ruled = new Session();
        Assert.Equal(0, await ruled.RunAsync("lessons", "show", "python/mutable-default-arguments"));
        Assert.Contains("## How CodeGuru spots it", ruled.Output, StringComparison.Ordinal);
        Assert.Contains("CG1001", ruled.Output, StringComparison.Ordinal);
        Assert.Contains("## Check yourself", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_lesson_names_the_nearest()
    {
        var session = new Session();

        Assert.Equal(66, await session.RunAsync("lessons", "show", "python/closure"));
        Assert.Contains("python/closures", session.Error, StringComparison.Ordinal);
    }
}
