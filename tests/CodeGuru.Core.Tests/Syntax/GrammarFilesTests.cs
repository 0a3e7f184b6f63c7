using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Syntax;

public sealed class GrammarFilesTests : IDisposable
{
    private readonly MemoryGrammars source = new();

    public void Dispose() => source.Dispose();

    [Fact]
    public void A_name_is_that_of_the_content_and_of_no_other()
    {
        source.Files["a"] = [1, 2, 3];
        source.Files["same"] = [1, 2, 3];
        source.Files["other"] = [1, 2, 4];
        var files = new GrammarFiles(source);
        Assert.Equal(files.ContentName("a"), files.ContentName("same"));
        Assert.NotEqual(files.ContentName("a"), files.ContentName("other"));
        Assert.Equal(files.ContentName("a"), ContentHash.Of([1, 2, 3]));
    }

    [Fact]
    public void What_is_read_is_the_file_or_its_start()
    {
        source.Files["long"] = [.. Enumerable.Range(0, 200_000).Select(i => (byte)i)];
        source.Files["short"] = [7, 8];
        var files = new GrammarFiles(source);
        Assert.Equal(source.Files["long"], files.Read("long"));
        Assert.Equal(source.Files["long"][..64], files.ReadStart("long", 64));
        Assert.Equal(source.Files["short"], files.ReadStart("short", 64));
    }

    [Fact]
    public void What_is_not_installed_has_neither_name_nor_content()
    {
        var files = new GrammarFiles(source);
        Assert.Null(files.ContentName("none"));
        Assert.Null(files.Read("none"));
        Assert.Null(files.ReadStart("none", 64));
    }
}
