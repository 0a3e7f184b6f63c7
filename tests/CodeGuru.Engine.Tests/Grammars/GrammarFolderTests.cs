using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Grammars;

namespace CodeGuru.Engine.Tests.Grammars;

public sealed class GrammarFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("codeguru-").FullName;

    private string Cache => Path.Combine(root, "cache");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_folder_without_grammars_is_no_error()
    {
        var folder = new GrammarFolder(Path.Combine(root, "none"), null);
        Assert.False(folder.IsInstalled);
        Assert.Null(folder.Open("tree-sitter-python.wasm"));
        Assert.Null(folder.FindCompiled("key"));
        folder.KeepCompiled("key", [1]);
        folder.ForgetCompiled("key");
    }

    [Fact]
    public void The_installed_grammars_parse_and_what_they_compile_to_is_kept()
    {
        AssertParses();
        var kept = Directory.GetFiles(Cache).Order().ToDictionary(path => path, File.GetLastWriteTimeUtc);
        Assert.Equal(4, kept.Count);

        AssertParses();
        Assert.Equal(kept, Directory.GetFiles(Cache).Order().ToDictionary(path => path, File.GetLastWriteTimeUtc));
    }

    [Fact]
    public void A_damaged_cache_is_made_anew()
    {
        AssertParses();
        foreach (var path in Directory.GetFiles(Cache)) File.WriteAllBytes(path, new byte[1000]);

        AssertParses();
        Assert.All(Directory.GetFiles(Cache), path => Assert.True(new FileInfo(path).Length > 1000));
    }

    [Fact]
    public void Without_a_cache_it_works_all_the_same()
    {
        File.WriteAllText(Cache, "a file, not a folder");
        AssertParses();
        Assert.Equal("a file, not a folder", File.ReadAllText(Cache));
    }

    [Fact]
    public void Processes_that_start_side_by_side_share_a_cache() =>
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 4 }, _ => AssertParses());

    private void AssertParses()
    {
        InstalledGrammars.Require();
        var source = new GrammarFolder(InstalledGrammars.Path, new CompiledModuleFolder(Cache, TimeProvider.System));
        Assert.True(source.IsInstalled);
        using var parser = new SyntaxParser(source, TimeProvider.System);
        var outcome = parser.Parse(GrammarCatalog.Json, "[1]", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(5, Assert.IsType<ParseOutcome.Parsed>(outcome).Tree.Count);
    }
}
