using System.Text;
using CodeGuru.Engine.Examples.Languages;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Tests.Examples.Languages;

public sealed class SqlScriptTests
{
    private static async Task<(int Exit, string Output, string Error, SandboxStop Stop)> RunAsync(string sql, SandboxLimits? limits = null)
    {
        var outcome = await SqlScript.RunAsync(sql, limits ?? SandboxLimits.Run, TimeProvider.System, TestContext.Current.CancellationToken);
        return (outcome.ExitCode, Encoding.UTF8.GetString(outcome.StandardOutput), Encoding.UTF8.GetString(outcome.StandardError), outcome.Stop);
    }

    [Fact]
    public async Task Rows_are_printed_in_columns_under_their_names()
    {
        var (exit, output, error, _) = await RunAsync("""
            CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT, total REAL);
            INSERT INTO orders (customer, total) VALUES ('Ada', 10.5), ('Grace', NULL);
            -- a comment
            SELECT id, customer, total AS sum FROM orders;
            SELECT 1 WHERE 0;
            """);

        Assert.Equal((0, "id  customer  sum\n--  --------  ----\n1   Ada       10.5\n2   Grace\n", ""), (exit, output, error));
    }

    [Fact]
    public async Task An_error_names_its_line()
    {
        var (exit, output, error, _) = await RunAsync("SELECT 1 AS a;\n\nSELECT\n  1 FORM b c;\n");

        Assert.Equal((1, "a\n-\n1\n", "main.sql:4: error: near \"b\": syntax error\n"), (exit, output, error));
        Assert.Equal("main.sql:2: error: no such table: orders\n", (await RunAsync("SELECT 1;\nSELECT * FROM orders;")).Error);
    }

    [Theory]
    [InlineData("ATTACH '{0}' AS other; CREATE TABLE other.t (a);")]
    [InlineData("ATTACH 'file:{0}?mode=rwc' AS other;")]
    [InlineData("ATTACH '/' || substr('{0}', 2) AS other;")]
    [InlineData("CREATE TABLE t (a); VACUUM INTO '{0}';")]
    [InlineData("SELECT load_extension('{0}');")]
    [InlineData("SELECT writefile('{0}', 'x');")]
    [InlineData("PRAGMA temp_store_directory = '/';")]
    [InlineData("PRAGMA writable_schema = ON;")]
    [InlineData("PRAGMA hard_heap_limit = 1;")]
    public async Task Files_and_what_others_depend_on_are_out_of_reach(string sql)
    {
        var path = Path.Combine(Path.GetTempPath(), $"codeguru-sql-{Guid.NewGuid():N}");

        var (exit, _, error, _) = await RunAsync(string.Format(null, CompositeFormat.Parse(sql), path));

        Assert.True(exit == 1, $"allowed: {sql}");
        Assert.NotEmpty(error);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task What_is_in_memory_is_allowed()
    {
        var (exit, output, error, _) = await RunAsync("ATTACH ':memory:' AS other; CREATE TABLE other.t (a); INSERT INTO t VALUES (1); VACUUM; PRAGMA foreign_keys = ON; SELECT * FROM t;");

        Assert.Equal((0, "a\n-\n1\n", ""), (exit, output, error));
    }

    [Fact]
    public async Task Endless_and_enormous_queries_are_stopped()
    {
        var limits = new SandboxLimits { WallClock = TimeSpan.FromMilliseconds(300) };

        Assert.Equal(SandboxStop.Time, (await RunAsync("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n;", limits)).Stop);
        Assert.Equal(1, (await RunAsync("SELECT length(zeroblob(1000000000));")).Exit);
        Assert.Equal(1, (await RunAsync("SELECT randomblob(900000000);")).Exit);
    }

    [Fact]
    public async Task A_flood_of_rows_is_cut()
    {
        var outcome = await SqlScript.RunAsync(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT i FROM n;", SandboxLimits.Run, TimeProvider.System,
            TestContext.Current.CancellationToken);

        Assert.True(outcome.Truncated);
        Assert.InRange(outcome.StandardOutput.Length, 50_000, 64 * 1024);
    }
}
