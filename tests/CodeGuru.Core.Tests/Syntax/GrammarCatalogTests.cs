using System.Reflection;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Syntax;

public sealed class GrammarCatalogTests
{
    [Fact]
    public void Every_row_is_in_the_list()
    {
        var rows = typeof(GrammarCatalog).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Grammar)).Select(property => (Grammar)property.GetValue(null)!);
        Assert.Equal(rows.ToHashSet(), GrammarCatalog.All.ToHashSet());
    }

    [Fact]
    public void Every_name_and_ending_means_one_language_and_is_lower_case()
    {
        var words = GrammarCatalog.All.SelectMany(grammar => grammar.Aliases.Append(grammar.Id)).ToList();
        var endings = GrammarCatalog.All.SelectMany(grammar => grammar.Extensions).ToList();
        Assert.Equal(words.Distinct().Count(), words.Count);
        Assert.Equal(endings.Distinct().Count(), endings.Count);
        Assert.All(words.Concat(endings), word => Assert.Equal(word.ToLowerInvariant(), word));
        Assert.All(endings, ending => Assert.StartsWith(".", ending));
    }

    [Fact]
    public void Every_row_has_its_files_and_its_queries_fit_its_grammar()
    {
        foreach (var grammar in GrammarCatalog.All)
        {
            var installed = new[] { grammar.ModuleFile }.Concat(grammar.Highlights).Concat(grammar.Locals).Concat(grammar.Injections).ToList();
            InstalledGrammars.Require();
            Assert.All(installed, file => Assert.True(File.Exists(Path.Combine(InstalledGrammars.Path, file)), file));
            var texts = installed.Skip(1).Select(file => File.ReadAllText(Path.Combine(InstalledGrammars.Path, file)))
                .Concat(grammar.OwnHighlights.Concat(grammar.OwnLocals).Select(EmbeddedText.Read));
            var queries = texts.Select(text => new SyntaxQuery(grammar, text)).ToList();
            Assert.IsType<ParseOutcome.Parsed>(InstalledGrammars.Parser.Parse(grammar, "x", queries, cancellationToken: TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData("PY", "python")]
    [InlineData("c++", "cpp")]
    [InlineData("C#", "csharp")]
    [InlineData("golang", "go")]
    [InlineData("mermaid", null)]
    public void A_fences_word_finds_its_language(string word, string? id) => Assert.Equal(id, GrammarCatalog.ForFence(word)?.Id);

    [Theory]
    [InlineData(".PY", "python")]
    [InlineData(".h", "c")]
    [InlineData(".tsx", "tsx")]
    [InlineData("", null)]
    public void A_files_ending_finds_its_language(string ending, string? id) => Assert.Equal(id, GrammarCatalog.ForExtension(ending)?.Id);
}
