using System.Text.Json;

namespace CodeGuru.Cli.Tests.Commands;

public sealed class ReviewCommandTests : IDisposable
{
    private const string Wrong = "def add(item, items=[]):\n\titems.append(item)\n\treturn items\n\n\ndef keep(key, seen={\n    'a': 1,\n}):\n    return seen\n";
    private const string Right = "def add(item, items=None):\n    return [*(items or []), item]\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("codeguru-review-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Findings_are_shown_with_their_code_and_what_to_do()
    {
        InstalledGrammars.Require();
        var session = Here(("pkg/shelf.py", Wrong), ("pkg/good.py", Right));
        Assert.Equal(1, await session.RunAsync("review", "pkg"));
        Golden.Matches(session.Output, "review.txt");
        Assert.Empty(session.Error);
    }

    [Fact]
    public async Task Findings_are_the_contracts_json_also_within_the_facts()
    {
        InstalledGrammars.Require();
        var session = Here(("shelf.py", Wrong));
        Assert.Equal(1, await session.RunAsync("review", "shelf.py", "--format", "json"));
        Golden.Matches(session.Output, "review.json");
        var facts = Here(("shelf.py", Wrong));
        Assert.Equal(0, await facts.RunAsync("analyze", "shelf.py", "--format", "json"));
        Assert.Equal(2, JsonDocument.Parse(facts.Output).RootElement.GetProperty("pitfalls").GetArrayLength());
    }

    [Fact]
    public async Task Findings_are_markdown()
    {
        InstalledGrammars.Require();
        var session = Here(("shelf.py", Wrong));
        Assert.Equal(1, await session.RunAsync("review", "shelf.py", "--format", "md"));
        Golden.Matches(session.Output, "review.md");
    }

    [Fact]
    public async Task Exit_code_follows_the_severity_that_is_asked_for()
    {
        InstalledGrammars.Require();
        Assert.Equal(0, await Here(("shelf.py", Wrong)).RunAsync("review", "shelf.py", "--fail-on", "error"));
        Assert.Equal(1, await Here(("shelf.py", Wrong)).RunAsync("review", "shelf.py", "--fail-on", "info"));
        Assert.Equal(0, await Here(("good.py", Right)).RunAsync("review", "good.py", "--fail-on", "info"));
    }

    [Fact]
    public async Task Rules_are_listed_and_explained_in_any_case()
    {
        var session = Here();
        Assert.Equal(0, await session.RunAsync("review", "--list"));
        Assert.Contains("CG1001 mutable-default-argument", session.Output, StringComparison.Ordinal);
        var one = Here();
        Assert.Equal(0, await one.RunAsync("review", "--explain", "cg1001"));
        Assert.Contains("## How CodeGuru spots it", one.Output, StringComparison.Ordinal);
        var unknown = Here();
        Assert.Equal(66, await unknown.RunAsync("review", "--explain", "CG1999"));
        Assert.Contains("Did you mean", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_reviewed_is_said()
    {
        Assert.Equal(2, await Here().RunAsync("review"));
        Assert.Equal(66, await Here().RunAsync("review", "missing.py"));
        Assert.Equal(66, await Here(("readme.txt", "x")).RunAsync("review", "."));
    }

    private Session Here(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            var full = Path.Combine(folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }

        return new Session { WorkingFolder = folder.FullName };
    }
}
