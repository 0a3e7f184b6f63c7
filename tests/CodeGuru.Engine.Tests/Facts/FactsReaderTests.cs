using CodeGuru.Core;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Facts;

namespace CodeGuru.Engine.Tests.Facts;

public sealed class FactsReaderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("codeguru-facts-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_folder_is_read_without_what_is_ignored_vendored_or_hidden()
    {
        Write(".gitignore", "secret.py\n");
        foreach (var path in (string[])["b.py", "a.py", "pkg/c.py", "secret.py", "node_modules/d.py", ".hidden/e.py", "notes.txt"]) Write(path, "x = 1\n");
        Assert.Equal(["a.py", "b.py", "pkg/c.py"], await PathsAsync(new FactsOptions()));
        Assert.Equal(["a.py", "b.py", "node_modules/d.py", "pkg/c.py", "secret.py"], await PathsAsync(new FactsOptions(Ignore: false)));
    }

    [Fact]
    public async Task One_file_loads_its_own_grammar_and_no_other()
    {
        InstalledGrammars.Require();
        Write("a.go", "package a\n");
        Write("b.py", "x = 1\n");
        var source = new RecordingSource();
        using var parser = new SyntaxParser(source, TimeProvider.System);
        await new FactsReader(parser, folder.FullName, new FactsOptions()).ReadAsync(["a.go"], TestContext.Current.CancellationToken);
        Assert.Equal([SyntaxParser.CoreFile, "tree-sitter-go.wasm"], source.Files.Distinct());
    }

    [Fact]
    public async Task Calls_go_across_the_files_of_a_folder()
    {
        Write("main.py", "from pkg.c import f\nf()\n");
        Write("pkg/c.py", "def f(): pass\n");
        var edge = Assert.Single((await ReadAsync(new FactsOptions(), ".")).Calls.Edges);
        Assert.Equal(("main", "pkg.c.f", "main.py"), (edge.Caller, edge.Callee, edge.Path));
    }

    [Fact]
    public async Task Who_calls_a_single_file_is_found_in_its_project()
    {
        Write("pyproject.toml", "");
        Write("main.py", "from pkg.shop import total\nprint(total([]))\n");
        Write("pkg/shop.py", "def total(prices): return sum(prices)\n");
        Write("pkg/other.py", "def total(prices): return 0\n");
        Write("notes.js", "total();\n");
        var facts = await WithCallersAsync("pkg/shop.py");
        Assert.Equal(["pkg/shop.py", "main.py"], facts.Files.Select(file => file.Path));
        Assert.Contains(facts.Calls.Edges, edge => edge is { Caller: "main", Callee: "pkg.shop.total", Path: "main.py", Line: 2 });
    }

    [Fact]
    public async Task Of_one_function_only_those_who_name_it_are_read()
    {
        Write("pyproject.toml", "");
        // More than are read, if they were not told from the caller.
        for (var at = 0; at < 30; at++) Write($"a{at:00}.py", "from pkg.shop import prices\nprices()\nsubtotal = 1\n");
        Write("main.py", "from pkg.shop import total\nprint(total([]))\n");
        Write("pkg/shop.py", "def prices(): return []\n\ndef total(prices): return sum(prices)\n");
        Assert.Equal(["pkg/shop.py", "main.py"], (await WithCallersAsync("pkg/shop.py", "total")).Files.Select(file => file.Path));
    }

    [Fact]
    public async Task Languages_that_call_each_other_s_code_are_one_project()
    {
        Write("package.json", "{}");
        Write("sum.ts", "export function total(prices: number[]): number { return prices.length; }\n");
        Write("main.js", "import { total } from './sum';\ntotal([]);\n");
        Write("main.py", "total([])\n");
        Assert.Equal(["sum.ts", "main.js"], (await WithCallersAsync("sum.ts")).Files.Select(file => file.Path));
    }

    [Fact]
    public async Task A_file_without_a_project_is_read_alone()
    {
        Write("main.py", "from shop import total\ntotal([])\n");
        Write("shop.py", "def total(prices): return sum(prices)\n");
        Assert.Equal(["shop.py"], (await WithCallersAsync("shop.py")).Files.Select(file => file.Path));
    }

    [Fact]
    public async Task One_bad_file_of_a_folder_is_left_out_and_said()
    {
        Write("good.py", "x = 1\n");
        Write("large.py", new string('#', 3000));
        File.WriteAllBytes(Path.Combine(folder.FullName, "binary.py"), [1, 0, 2, 0, 0]);
        var facts = await ReadAsync(new FactsOptions(LargestFile: 2048), ".");
        Assert.Equal(["good.py"], facts.Files.Select(file => file.Path));
        Assert.Equal(["'binary.py' is a binary file.", "'large.py' has more than 2 KB."], facts.Skipped.Select(file => file.Reason));
    }

    [Fact]
    public async Task A_bad_file_that_was_named_is_an_error()
    {
        Write("large.py", new string('#', 3000));
        Write("notes.txt", "");
        Assert.Equal(ExitCode.UnreadableInput, (await Assert.ThrowsAsync<CodeGuruException>(() => ReadAsync(new FactsOptions(LargestFile: 2048), "large.py"))).ExitCode);
        Assert.Equal(ExitCode.UnreadableInput, (await Assert.ThrowsAsync<CodeGuruException>(() => ReadAsync(new FactsOptions(), "notes.txt"))).ExitCode);
        var missing = await Assert.ThrowsAsync<CodeGuruException>(() => ReadAsync(new FactsOptions(), "lagre.py"));
        Assert.Equal((ExitCode.NotFound, "Did you mean 'large.py'?"), (missing.ExitCode, missing.Hint));
    }

    [Fact]
    public async Task Deep_and_broken_code_is_a_problem_of_its_file()
    {
        Write("deep.py", "x = " + new string('[', 50_000));
        Write("good.py", "def f(): pass\n");
        var facts = await ReadAsync(new FactsOptions(), ".");
        Assert.Contains(facts.Files, file => file.Path == "good.py" && file.Outline.Count == 2);
        Assert.True(facts.Skipped.Count == 1 || facts.Files.Single(file => file.Path == "deep.py").Code.Problems.Count > 0);
    }

    [Fact]
    public async Task A_file_named_twice_is_read_once()
    {
        Write("a.py", "");
        Assert.Single((await ReadAsync(new FactsOptions(), "a.py", "./a.py", ".")).Files);
    }

    private async Task<IEnumerable<string>> PathsAsync(FactsOptions options) => (await ReadAsync(options, ".")).Files.Select(file => file.Path);

    private async Task<CodeFacts> WithCallersAsync(string path, string? called = null)
    {
        var reader = new FactsReader(InstalledGrammars.Parser, folder.FullName, new FactsOptions());
        var facts = await reader.ReadAsync([path], TestContext.Current.CancellationToken);
        return await reader.WithCallersAsync(facts, called is null ? null : facts.Files[0].Code.Module.WithDescendants().Single(symbol => symbol.Name == called), TestContext.Current.CancellationToken);
    }

    private Task<CodeFacts> ReadAsync(FactsOptions options, params string[] paths) =>
        new FactsReader(InstalledGrammars.Parser, folder.FullName, options).ReadAsync(paths, TestContext.Current.CancellationToken);

    private void Write(string path, string text)
    {
        var full = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
