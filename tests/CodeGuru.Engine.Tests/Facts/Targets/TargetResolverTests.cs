using CodeGuru.Core;
using CodeGuru.Core.Languages;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Facts.Targets;
using TemporaryFolder = CodeGuru.Testing.TemporaryFolder;

namespace CodeGuru.Engine.Tests.Facts.Targets;

public sealed class TargetResolverTests : IDisposable
{
    private const string Shop = """
        class Shop:
            def price(self):
                return 1

        class Market:
            def price(self):
                return 2

        def main():
            total = 0
            return Shop().price()
        """;

    private readonly TemporaryFolder folder = new();

    public TargetResolverTests() => folder.Write("src/shop.py", Shop);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Names_are_proposed_as_those_who_write_the_language_write_them()
    {
        folder.Write("src/shop.rs", "struct Shop;\nimpl Shop { fn price(&self) {} }\nstruct Market;\nimpl Market { fn price(&self) {} }\n");
        Assert.Equal("Did you mean 'Shop::price', 'Market::price'?", (await Assert.ThrowsAsync<CodeGuruException>(() => ResolveAsync("src/shop.rs::prices"))).Hint);
        Assert.Equal("Name one of them: src/shop.rs:2-2 (shop::Shop::price), src/shop.rs:4-4 (shop::Market::price)", (await Assert.ThrowsAsync<CodeGuruException>(() => ResolveAsync("src/shop.rs::price"))).Hint);
    }

    [Fact]
    public async Task A_folder_and_a_file_are_themselves()
    {
        Assert.Equal("src", Assert.IsType<CodeTarget.Folder>(await ResolveAsync("src")).Path);
        Assert.Equal("src/shop.py", Assert.IsType<CodeTarget.WholeFile>(await ResolveAsync("src/shop.py")).File.Path);
    }

    [Theory]
    [InlineData("src/shop.py::main", "shop.main")]
    [InlineData("src/shop.py::Market.price", "shop.Market.price")]
    [InlineData("src::Shop", "shop.Shop")]
    public async Task A_symbol_is_found_by_as_much_of_its_name_as_is_needed(string target, string name) =>
        Assert.EndsWith(name, Assert.IsType<CodeTarget.Declaration>(await ResolveAsync(target)).Symbol.QualifiedName, StringComparison.Ordinal);

    [Fact]
    public async Task A_name_of_two_lists_both_with_their_lines()
    {
        var error = await FailAsync("src/shop.py::price");

        Assert.Equal(ExitCode.NotFound, error.ExitCode);
        Assert.Contains("2-3", error.Hint!, StringComparison.Ordinal);
        Assert.Contains("6-7", error.Hint!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelled_name_suggests_the_right_one()
    {
        var error = await FailAsync("src/shop.py::mian");

        Assert.Equal((ExitCode.NotFound, "Did you mean 'main'?"), (error.ExitCode, error.Hint));
    }

    [Fact]
    public async Task Lines_come_with_the_innermost_code_around_them()
    {
        var lines = Assert.IsType<CodeTarget.LineRange>(await ResolveAsync("src/shop.py:10-99"));

        Assert.Equal((10, 11, "main"), (lines.From, lines.To, lines.Around.Name));
    }

    [Theory]
    [InlineData("src/shop.py:99-100", ExitCode.NotFound)]
    [InlineData("src/shop.py:5-2", ExitCode.Usage)]
    [InlineData("src:1-2", ExitCode.NotFound)]
    [InlineData("src/shp.py", ExitCode.NotFound)]
    public async Task What_is_not_there_is_an_error(string target, ExitCode code) => Assert.Equal(code, (await FailAsync(target)).ExitCode);

    [Fact]
    public async Task Text_without_a_file_has_symbols_too()
    {
        InstalledGrammars.Require();
        var target = await Resolver().ResolveTextAsync(Shop, LanguageCatalog.ForExtension(".py")!, new TargetName("-", "main", null, null), DeclarationKind.Any, TestContext.Current.CancellationToken);

        Assert.Equal("main", Assert.IsType<CodeTarget.Declaration>(target).Symbol.Name);
    }

    private Task<CodeTarget> ResolveAsync(string target)
    {
        InstalledGrammars.Require();
        return Resolver().ResolveAsync(target, TestContext.Current.CancellationToken);
    }

    private Task<CodeGuruException> FailAsync(string target) => Assert.ThrowsAsync<CodeGuruException>(() => ResolveAsync(target));

    private TargetResolver Resolver() => new(new FactsReader(InstalledGrammars.Parser, folder.Root, new FactsOptions()), folder.Root);
}
