using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Languages;

namespace CodeGuru.Core.Tests.Explanations;

/// <summary>Whole folders, and some lines of their files, explained without a model: to be read beside the projects.</summary>
public sealed class FolderGoldenTests
{
    [Theory]
    [InlineData("library")]
    [InlineData("Shop")]
    public void A_folder_is_shown_around(string project)
    {
        var (files, calls) = Read(project);
        Golden.Matches(Written(CodeExplainer.Explain(new ExplainedCode(new ExplainedPart.Folder(project), files, calls))), $"{project}.md");
    }

    [Theory]
    [InlineData("library", "desk.py", 18, 22, "lines-of-a-method")]
    [InlineData("library", "__main__.py", 24, 30, "lines-of-branches")]
    [InlineData("library", "catalogue.py", 7, 11, "lines-of-a-class")]
    [InlineData("library", "storage.py", 13, 13, "one-line")]
    [InlineData("library", "desk.py", 12, 12, "empty-line")]
    [InlineData("Shop", "Program.cs", 4, 7, "lines-at-the-top-level")]
    public void Some_lines_are_explained_where_they_stand(string project, string name, int from, int to, string golden)
    {
        var (files, calls) = Read(project);
        var file = files.First(file => file.Path.EndsWith("/" + name, StringComparison.Ordinal));
        var around = file.Code.Module.WithDescendants().Last(symbol => symbol.IsCallable && !symbol.IsAnonymous && file.Code.LineOf(symbol.Span) <= from && file.Code.EndLineOf(symbol.Span) >= to || ReferenceEquals(symbol, file.Code.Module));
        Golden.Matches(Written(CodeExplainer.Explain(new ExplainedCode(new ExplainedPart.Lines(file, around, from, to), [file, .. files.Where(each => !ReferenceEquals(each, file))], calls))), $"{golden}.md");
    }

    [Theory]
    [InlineData("library", "errors.py", "__main__.py catalogue.py desk.py")]
    [InlineData("Shop", "Pricing/Money.cs", "Orders/Basket.cs Orders/OrderLine.cs Orders/Receipt.cs Pricing/PriceList.cs")]
    [InlineData("Shop", "Orders/Receipt.cs", "Program.cs")]
    public void A_file_is_needed_by_those_that_use_its_names(string project, string name, string users)
    {
        var (files, calls) = Read(project);
        var graph = new Core.Explanations.Composing.FileGraph(new ExplainedCode(new ExplainedPart.Folder(project), files, calls));
        var file = files.First(file => file.Path == $"{project}/{name}");
        Assert.Equal(users.Split(' '), graph.NeededBy(file).Select(each => each.Path[(project.Length + 1)..]).Order(StringComparer.Ordinal));
    }

    private static (IReadOnlyList<ExplainedFile> Files, CallGraph Calls) Read(string project)
    {
        var root = ExplainedSource.Folder("Projects");
        var files = new List<ExplainedFile>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(root, project), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(root, path).Replace('\\', '/');
            var language = LanguageCatalog.ForExtension(Path.GetExtension(path))!;
            var code = language.Lower(name, InstalledGrammars.Parse(language.Grammar, File.ReadAllText(path).ReplaceLineEndings("\n")));
            files.Add(new ExplainedFile(name, code, Outline.Of(code)));
        }

        return (files, CallGraph.Of([.. files.Select(file => file.Code)], TestContext.Current.CancellationToken));
    }

    private static string Written(Explanation explanation) =>
        $"{explanation.Summary}\n\n## In plain words\n\n{explanation.Simple}\n\n## Step by step\n\n{explanation.Detailed}\n\n## In depth\n\n{explanation.DeepDive}\n\n## Cites\n\n{string.Join('\n', explanation.Citations)}\n";
}
