using CodeGuru.Core.Answers;
using CodeGuru.Engine.Examples;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Tests.Examples;

public sealed class LessonFencesTests
{
    /// <summary>Without isolation, which also shows that lessons can be checked where there is none: they are the project's own.</summary>
    private static async Task<LessonFences.Report> CheckAsync(string markdown)
    {
        await Sandbox.RequireAsync("bash");
        var runner = new ExampleRunner(new DirectSandbox(Sandbox.Probe, TimeProvider.System), TimeProvider.System);
        return await LessonFences.CheckAsync(markdown, runner, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_holds_has_no_complaint()
    {
        var report = await CheckAsync("```bash run\necho 1\n```\n```output\n<number>\n```\n```bash expect=fail\nexit 3\n```\n```text\nx\n```\n");

        Assert.Empty(report.Complaints);
        Assert.Equal([ExampleStatus.Ran, ExampleStatus.Ran], report.Results.Select(result => result.Status));
    }

    [Fact]
    public async Task Each_broken_promise_is_named_with_its_line()
    {
        var report = await CheckAsync("""
            ```bash run
            echo 1
            ```

            ```output
            2
            ```

            ```bash
            echo no word
            ```

            ```bash run
            exit 4
            ```

            ```bash expect=fail
            true
            ```

            ```kotlin run
            x
            ```
            """);

        Assert.Equal(
            [
                "line 5: block 1 printed `1` as line 1, expected `2`",
                "line 9: the fence says neither `run`, `expect=fail` nor `norun`",
                "line 13: block 3 exit 4",
                "line 17: block 4 ended well, although it is expected to fail",
            ],
            report.Complaints.Select(complaint => complaint.ToString()));
        Assert.Equal(["codeguru cannot run kotlin"], report.Absent);
    }

    [Fact]
    public async Task Nothing_stays_in_the_temporary_folder()
    {
        var report = await CheckAsync("```bash run\ntouch left; pwd\n```\n");

        var folder = report.Results[0].StandardOutput.Trim();
        Assert.Contains("codeguru-run-", folder, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }
}
