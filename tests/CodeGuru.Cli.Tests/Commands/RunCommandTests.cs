using System.Text.Json;

namespace CodeGuru.Cli.Tests.Commands;

public sealed class RunCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("codeguru-run-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string markdown)
    {
        var path = Path.Combine(folder, "notes.md");
        File.WriteAllText(path, markdown);
        return path;
    }

    /// <summary>SQL runs everywhere, without a toolchain and, asked for so, without a sandbox.</summary>
    private async Task<(int Code, Session Session)> RunAsync(string markdown, params string[] arguments)
    {
        var session = new Session { WorkingFolder = folder };
        Write(markdown);
        return (await session.RunAsync(["run", "notes.md", "--unsafe-local", .. arguments]), session);
    }

    [Fact]
    public async Task Each_block_has_its_mark_and_its_reason()
    {
        var (code, session) = await RunAsync("""
            ```sql
            SELECT 1 AS one;
            ```

            ```sql run
            SELECT nope;
            ```

            ```sql
            SELECT * FROM orders;
            ```

            ```kotlin
            x
            ```
            """);

        Assert.Equal(1, code);
        Assert.Matches("✓ \\*\\*block 1\\*\\* \\(sql, line 1\\) — ran 0\\.\\d+ s\n  ```text\n  one\n  ---\n  1\n  ```\n", session.Output);
        Assert.Contains("✗ **block 2** (sql, line 5) — exit 1 at line 6: error: no such column: nope\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("– **block 3** (sql, line 9) — fragment: `orders` is defined elsewhere\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("– **block 4** (kotlin, line 13) — not run: codeguru cannot run kotlin\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("1 ran, 1 failed, 1 fragment, 1 not run · SQLite ", session.Output, StringComparison.Ordinal);
        Assert.EndsWith("without a sandbox\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("No sandbox", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_runs_is_success() => Assert.Equal(0, (await RunAsync("```sql run\nSELECT 1;\n```\n\n```text\nx\n```\n")).Code);

    [Fact]
    public async Task One_block_can_be_chosen()
    {
        const string Text = "```sql\nSELECT 1 AS a;\n```\n```sql run\nSELECT nope;\n```\n";

        Assert.Equal(0, (await RunAsync(Text, "--block", "1")).Code);
        var (code, session) = await RunAsync(Text, "--block", "3");
        Assert.Equal((66, true), (code, session.Error.Contains("There is no block 3: the text has 2", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Json_holds_what_the_contract_names()
    {
        var (_, session) = await RunAsync("Text\n\n```sql\nSELECT 1 AS a;\n```\n", "--format", "json");
        using var json = JsonDocument.Parse(session.Output);
        var block = json.RootElement.GetProperty("blocks")[0];

        Assert.Equal((1, "none"), (json.RootElement.GetProperty("schema").GetInt32(), json.RootElement.GetProperty("sandbox").GetString()));
        Assert.Equal(
            ["block", "line", "language", "status", "exitCode", "seconds", "stdout", "stderr", "truncated", "reason"],
            block.EnumerateObject().Select(each => each.Name).Take(10));
        Assert.Equal((3, "ran", "a\n-\n1\n"), (block.GetProperty("line").GetInt32(), block.GetProperty("status").GetString(), block.GetProperty("stdout").GetString()));
    }

    [Fact]
    public async Task Update_writes_outputs_and_keeps_line_ends()
    {
        var (code, session) = await RunAsync("```sql run\r\nSELECT 1 AS a;\r\n```\r\n\r\n```output\r\nwrong\r\n```\r\n", "--update");

        Assert.Equal(0, code);
        Assert.Contains("Outputs written to notes.md.", session.Error, StringComparison.Ordinal);
        Assert.Equal("```sql run\r\nSELECT 1 AS a;\r\n```\r\n\r\n```output\r\na\r\n-\r\n1\r\n```\r\n", await File.ReadAllTextAsync(Path.Combine(folder, "notes.md"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_tells_the_truth_is_not_touched()
    {
        var path = Write("```sql run\nSELECT 1 AS a;\n```\n```output\na\n-\n1\n```\n");
        var written = File.GetLastWriteTimeUtc(path);
        var session = new Session { WorkingFolder = folder };

        Assert.Equal(0, await session.RunAsync("run", "notes.md", "--unsafe-local", "--update"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(path));
        Assert.DoesNotContain("written", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_run_but_not_updated()
    {
        var session = Session.WithInput("```sql\nSELECT 7 AS n;\n```\n");

        Assert.Equal(0, await session.RunAsync("run", "-", "--unsafe-local"));
        Assert.Contains("  7\n", session.Output, StringComparison.Ordinal);
        Assert.Equal(2, await session.RunAsync("run", "-", "--unsafe-local", "--update"));
    }

    [Theory]
    [InlineData("python/asynci", "Did you mean 'python/asyncio'?")]
    [InlineData("no-such-thing", "See 'codeguru lessons'")]
    [InlineData("missing.md", "There is no file 'missing.md'")]
    public async Task What_is_not_there_is_said(string name, string message)
    {
        var session = new Session { WorkingFolder = folder };

        Assert.Equal(66, await session.RunAsync("run", name, "--unsafe-local"));
        Assert.Contains(message, session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_isolation_it_refuses_and_says_what_to_do()
    {
        Write("```sql\nSELECT 1;\n```\n");
        var session = new Session { WorkingFolder = folder };
        session.Environment["XDG_CONFIG_HOME"] = folder;
        var settings = Directory.CreateDirectory(Path.Combine(folder, "codeguru")).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(settings, "config.toml"), $"[run]\nsandbox = \"{(OperatingSystem.IsMacOS() ? "bubblewrap" : "sandbox-exec")}\"\n", TestContext.Current.CancellationToken);

        Assert.Equal(69, await session.RunAsync("run", "notes.md"));
        Assert.Contains("--unsafe-local", session.Error, StringComparison.Ordinal);
        Assert.Equal("", session.Output);
    }

    [Fact]
    public async Task Terminal_sequences_in_an_output_are_made_visible()
    {
        var (_, session) = await RunAsync("```sql\nSELECT char(27) || '[2J' AS a;\n```\n");

        Assert.DoesNotContain('\u001b', session.Output);
    }
}
