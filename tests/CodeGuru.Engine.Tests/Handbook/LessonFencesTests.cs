using CodeGuru.Engine.Examples;
using CodeGuru.Engine.Examples.Languages;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Tests.Handbook;

/// <summary>Every program of every lesson is run and prints what the lesson says. The lessons are our own, so no sandbox is needed to trust them.</summary>
public sealed class LessonFencesTests(LessonReport written) : IClassFixture<LessonReport>
{
    private static readonly UnhurriedTime Time = new();
    private static readonly ExampleRunner Runner = new(new DirectSandbox(new ToolchainProbe(Time), Time), Time);

    public static TheoryData<string> Slugs => [.. Lessons.Files.Select(file => file.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Every_example_runs_and_prints_what_its_lesson_says(string slug)
    {
        var file = Lessons.Files.Single(each => each.Slug == slug);

        var report = await LessonFences.CheckAsync(file.Text, Runner, TestContext.Current.CancellationToken);

        written.Add(slug, report);
        Assert.True(report.Complaints.Count == 0, $"{file.Path}:\n{string.Join('\n', report.Complaints)}");
        if (report.Absent.Count > 0) throw new SkippedTestException($"{slug}: {string.Join(", ", report.Absent)}");
        Assert.NotEmpty(report.Results);
    }

    [Fact]
    public async Task The_report_counts_what_ran_and_on_what()
    {
        var report = await LessonFences.CheckAsync("```python run\nprint(1)\n```\n\n```python expect=fail\nraise SystemExit(2)\n```\n\n```python norun reason=\"a server\"\nx\n```\n", Runner, TestContext.Current.CancellationToken);
        if (report.Absent.Count > 0) throw new SkippedTestException(report.Absent[0]);
        var text = LessonReport.Text(new Dictionary<string, LessonFences.Report> { ["python/x"] = report });
        Assert.Matches(@"\| python/x \| 2 \| 1 \| 1 \| 0 \| Python 3\.\d+\.\d+ \|\n\n1 lessons, 3 fences, 2 run, 1 not run, 0 not as said\n$", text);
    }

    [Fact]
    public async Task An_example_that_prints_something_else_is_found()
    {
        const string Lesson = "```python run\nprint(1)\n```\n\n```output\n2\n```\n\n```python expect=fail\nprint(3)\n```\n";

        var report = await LessonFences.CheckAsync(Lesson, Runner, TestContext.Current.CancellationToken);

        if (report.Absent.Count > 0) throw new SkippedTestException(report.Absent[0]);
        Assert.Equal(2, report.Complaints.Count);
    }
}
