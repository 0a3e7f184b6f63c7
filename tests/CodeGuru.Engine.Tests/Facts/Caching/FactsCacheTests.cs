using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Facts.Caching;
using Microsoft.Data.Sqlite;

namespace CodeGuru.Engine.Tests.Facts.Caching;

public sealed class FactsCacheTests : IDisposable
{
    private const int Files = 10;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("codeguru-facts-cache-");

    private string Database => Path.Combine(folder.FullName, "cache", "facts.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task What_has_not_changed_is_not_parsed_again()
    {
        WriteFiles();
        var first = await ReadAsync(InstalledGrammars.Parser);
        var source = new RecordingSource();
        using var parser = new SyntaxParser(source, TimeProvider.System);
        var second = await ReadAsync(parser);
        Assert.Equal(first.Calls.Edges, second.Calls.Edges);
        Assert.Equal(Outlines(first), Outlines(second));
        Assert.Empty(source.Compiled);
    }

    [Fact]
    public async Task A_changed_file_changes_the_calls_of_the_others()
    {
        WriteFiles();
        Assert.Contains(new CallEdge("m1", "m0.f", "m1.py", 2, CallResolution.Exact), (await ReadAsync(InstalledGrammars.Parser)).Calls.Edges);
        Write("m0.py", "def g(): pass\nf = g\n");
        Assert.Contains(new CallEdge("m1", "m0.g", "m1.py", 2, CallResolution.Inferred), (await ReadAsync(InstalledGrammars.Parser)).Calls.Edges);
    }

    [Fact]
    public async Task The_same_text_elsewhere_is_another_module()
    {
        WriteFiles();
        await ReadAsync(InstalledGrammars.Parser);
        File.Move(Path.Combine(folder.FullName, "code", "m0.py"), Path.Combine(folder.FullName, "code", "moved.py"));
        Assert.Contains("moved.f", Outlines(await ReadAsync(InstalledGrammars.Parser)));
    }

    [Theory]
    [InlineData("this is no database, and long enough to be taken for one: ................................................................................")]
    [InlineData("")]
    public async Task A_file_that_is_no_database_is_replaced(string content)
    {
        WriteFiles();
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        await File.WriteAllTextAsync(Database, content, TestContext.Current.CancellationToken);
        await ReadAsync(InstalledGrammars.Parser);
        Assert.True(Count() > Files);
    }

    [Fact]
    public async Task Another_programs_database_is_replaced()
    {
        WriteFiles();
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        using (var connection = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE facts (other TEXT); PRAGMA user_version = 77";
            command.ExecuteNonQuery();
        }

        await ReadAsync(InstalledGrammars.Parser);
        Assert.True(Count() > Files);
    }

    [Fact]
    public void A_damaged_entry_is_as_if_it_were_not_there()
    {
        using (var cache = new FactsCache(Database, 1, TimeProvider.System)) cache.Keep([1], [1, 2, 3]);
        using (var connection = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE facts SET content = zeroblob(length(content))";
            Assert.Equal(1, command.ExecuteNonQuery());
        }

        using var again = new FactsCache(Database, 1, TimeProvider.System);
        Assert.Null(again.Find([1]));
    }

    [Fact]
    public void What_was_used_longest_ago_goes_first()
    {
        var time = new ManualClock();
        var large = new byte[600 * 1024];
        using (var cache = new FactsCache(Database, 2, time))
        {
            foreach (var key in (byte[])[1, 2, 3])
            {
                cache.Keep([key], large);
                cache.Flush();
                time.Now += TimeSpan.FromDays(1);
            }

            Assert.NotNull(cache.Find([1]));
            cache.Flush();
            cache.Keep([4], large);
        }

        using var again = new FactsCache(Database, 2, time);
        Assert.Equal([true, false, true, true], ((byte[])[1, 2, 3, 4]).Select(key => again.Find([key]) is not null));
    }

    [Fact]
    public void Several_processes_write_at_once()
    {
        Parallel.For(0, 4, writer =>
        {
            for (var round = 0; round < 10; round++)
            {
                using var cache = new FactsCache(Database, 16, TimeProvider.System);
                cache.Keep([(byte)writer, (byte)round], [1, 2, 3]);
            }
        });
        using var all = new FactsCache(Database, 16, TimeProvider.System);
        Assert.Equal(40, Enumerable.Range(0, 40).Count(at => all.Find([(byte)(at / 10), (byte)(at % 10)]) is not null));
    }

    [Fact]
    public void Nobody_else_can_read_it()
    {
        if (OperatingSystem.IsWindows()) throw new SkippedTestException("Windows has no modes.");
        using (var cache = new FactsCache(Database, 1, TimeProvider.System)) cache.Keep([1], [1]);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Database));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(Database)!));
    }

    [Fact]
    public async Task Where_nothing_can_be_written_everything_is_still_read()
    {
        WriteFiles();
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "cache"), "a file, not a folder", TestContext.Current.CancellationToken);
        Assert.Equal(Files, (await ReadAsync(InstalledGrammars.Parser)).Files.Count);
    }

    private static string Outlines(CodeFacts facts) =>
        string.Join('\n', facts.Files.SelectMany(file => file.Outline).Select(entry => $"{entry.Symbol.QualifiedName} {entry.Line} {entry.Metrics?.Cyclomatic} {entry.Flow?.Edges.Count}"));

    private async Task<CodeFacts> ReadAsync(SyntaxParser parser)
    {
        using var cache = new FactsCache(Database, 16, TimeProvider.System);
        return await new FactsReader(parser, Path.Combine(folder.FullName, "code"), new FactsOptions(), cache).ReadAsync(["."], TestContext.Current.CancellationToken);
    }

    private void WriteFiles()
    {
        Write("m0.py", "def f(): pass\n");
        for (var at = 1; at < Files; at++) Write($"m{at}.py", $"from m{at - 1} import f\nf()\n");
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "code"));
        File.WriteAllText(Path.Combine(folder.FullName, "code", name), text);
    }

    private long Count()
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM facts";
        return (long)command.ExecuteScalar()!;
    }

    private sealed class ManualClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
