using System.Text.Json;

namespace CodeGuru.Cli.Tests.Commands;

public sealed class AnalyzeCommandTests : IDisposable
{
    private const string Source = """
        import sys
        from library import Board as B


        class Shelf(B):
            "Holds things."
            size: int = 3

            def find(self, name: str = "a", *rest) -> str:
                for item in self.items:
                    if item == name and item:
                        return item
                        print("never")
                return self.find(name)


        print(Shelf().find("x"))

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("codeguru-analyze-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_facts_of_a_file_are_shown_as_text()
    {
        InstalledGrammars.Require();
        var session = Here(("pkg/shelf.py", Source));
        Assert.Equal(0, await session.RunAsync("analyze", "pkg/shelf.py"));
        Golden.Matches(session.Output, "analyze.txt");
        Assert.Empty(session.Error);
    }

    [Fact]
    public async Task The_facts_of_a_file_are_the_contracts_json()
    {
        InstalledGrammars.Require();
        var session = Here(("pkg/shelf.py", Source));
        Assert.Equal(0, await session.RunAsync("analyze", "pkg", "--format", "json"));
        Golden.Matches(session.Output, "analyze.json");
        Assert.Equal(1, JsonDocument.Parse(session.Output).RootElement.GetProperty("schema").GetInt32());
    }

    [Fact]
    public async Task Syntax_errors_are_facts_and_no_failure()
    {
        InstalledGrammars.Require();
        var session = Here(("bad.py", "def f(:\n  return (1\n\nx = |`\n"));
        Assert.Equal(0, await session.RunAsync("analyze", "bad.py", "--format", "json"));
        Assert.NotEqual(0, JsonDocument.Parse(session.Output).RootElement.GetProperty("files")[0].GetProperty("parseErrors").GetArrayLength());
        Assert.Equal(0, await session.RunAsync("analyze", "bad.py"));
        Assert.Contains("## Syntax errors", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(66, "There is no file or folder 'gone.py'.", "gone.py")]
    [InlineData(65, "The language of 'notes.txt' is not one that can be analysed.", "notes.txt")]
    [InlineData(66, "There is no file in 'empty' whose language can be analysed.", "empty")]
    public async Task What_cannot_be_analysed_is_said(int code, string message, string path)
    {
        var session = Here(("notes.txt", ""), ("empty/notes.txt", ""));
        Assert.Equal(code, await session.RunAsync("analyze", path));
        Assert.Contains(message, session.Error, StringComparison.Ordinal);
        Assert.Empty(session.Output);
    }

    [Fact]
    public async Task The_size_limit_is_a_setting()
    {
        InstalledGrammars.Require();
        var session = Here(("a.py", new string('#', 1500)));
        session.Environment["MAX_FILE_SIZE_KB"] = "1";
        Assert.Equal(65, await session.RunAsync("analyze", "a.py"));
        session.Environment["MAX_FILE_SIZE_KB"] = "much";
        Assert.Equal(78, await session.RunAsync("analyze", "a.py"));
        session.Environment["MAX_FILE_SIZE_KB"] = "2";
        Assert.Equal(0, await session.RunAsync("analyze", "a.py"));
    }

    [Fact]
    public async Task What_is_kept_between_runs_changes_no_byte_of_the_result()
    {
        InstalledGrammars.Require();
        foreach (var sample in Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Root, "tests", "CodeGuru.Core.Tests", "Languages", "Samples")))
            File.Copy(sample, Path.Combine(folder.FullName, Path.GetFileName(sample)));
        var cache = Path.Combine(folder.FullName, ".cache");

        var first = await RunAsync();
        Assert.True(File.Exists(Path.Combine(cache, "codeguru", "facts.db")));
        Assert.Equal(first, await RunAsync());
        Assert.Equal(first, await RunAsync("--no-cache"));
        File.AppendAllText(Directory.EnumerateFiles(folder.FullName, "*.py").First(), "\n\ndef added():\n    return added()\n");
        var changed = await RunAsync();
        Assert.NotEqual(first, changed);
        Assert.Equal(changed, await RunAsync("--no-cache"));

        async Task<string> RunAsync(params string[] options)
        {
            var session = Here();
            session.Environment["XDG_CACHE_HOME"] = cache;
            Assert.Equal(0, await session.RunAsync(["analyze", ".", "--format", "json", .. options]));
            return session.Output;
        }
    }

    private Session Here(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            var full = Path.Combine(folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text.ReplaceLineEndings("\n"));
        }

        return new Session { WorkingFolder = folder.FullName };
    }
}
