using System.Runtime.CompilerServices;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Languages;
using CodeGuru.Core.Syntax;
using CsCheck;

namespace CodeGuru.Core.Tests.Languages;

public sealed class LanguageCatalogTests
{
    public static TheoryData<string> Languages => [.. LanguageCatalog.All.Select(language => language.Id)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_construct_of_a_language_is_known(string id)
    {
        var language = LanguageCatalog.ForName(id)!;
        var path = Sample(language);
        var file = language.Lower(Path.GetFileName(path), InstalledGrammars.Parse(language.Grammar, File.ReadAllText(path)));
        Golden.Matches(FactsPicture.Of(file), id + ".txt");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_breaks_the_analysis(string id)
    {
        var language = LanguageCatalog.ForName(id)!;
        var source = File.ReadAllText(Sample(language));
        Gen.Select(Gen.Int[0, source.Length], Gen.Int[0, 60], Gen.String[Gen.Char["(){}[]:;,.\"'=\n \\@*\0é"], 0, 6]).Sample(
            (at, cut, put) =>
            {
                var text = source[..at] + put + source[Math.Min(source.Length, at + cut)..];
                var file = language.Lower("x", InstalledGrammars.Parse(language.Grammar, text));
                return FactsPicture.Of(file).Length > 0 && CallGraph.Of([file]).Edges is not null;
            }, iter: 60, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Deep_nesting_is_a_problem_of_the_file_and_no_crash(string id)
    {
        var language = LanguageCatalog.ForName(id)!;
        var text = (id == "php" ? "<?php " : "") + new string('(', 3000) + "x" + new string(')', 3000);
        var file = language.Lower("x", InstalledGrammars.Parse(language.Grammar, text));
        Assert.NotEmpty(FactsPicture.Of(file));
        Assert.Contains(file.Problems, problem => problem.Message.Contains("500", StringComparison.Ordinal) || problem.Message.StartsWith("Cannot be read", StringComparison.Ordinal));
    }

    [Fact]
    public void A_language_is_found_by_its_ending_and_its_names()
    {
        Assert.Equal("python", LanguageCatalog.ForExtension(".PY")?.Id);
        Assert.Equal("python", LanguageCatalog.ForName("py")?.Id);
        Assert.Null(LanguageCatalog.ForExtension(".html"));
        Assert.Null(LanguageCatalog.For(GrammarCatalog.Css));
    }

    [Theory]
    [InlineData("cpp", "#pragma once\nnamespace app {\nint f();\n}\n")]
    [InlineData("cpp", "template <typename T>\nT most(T a, T b);\n")]
    [InlineData("cpp", "class Shape {\n  public:\n    int area;\n};\n")]
    [InlineData("cpp", "inline bool is_empty(const std::string& s) { return s.empty(); }\n")]
    [InlineData("cpp", "struct A final {\n  int f() const;\nprivate:\n  int n;\n};\n")]
    [InlineData("c", "#ifdef __cplusplus\nextern \"C\" {\n#endif\nint f(void);\n#ifdef __cplusplus\n}\n#endif\n")]
    [InlineData("c", "/* Like\nclass Shape {\nof C++. */\nstruct shape { int area; };\n")]
    [InlineData("c", "struct s { int class; int private : 3; int template; };\n")]
    [InlineData("c", "// std::string is not for us\nchar *text(int using);\n")]
    public void A_header_is_of_the_language_that_is_written_in_it(string id, string text)
    {
        Assert.Equal(id, LanguageCatalog.ForFile(".h", text)?.Id);
        Assert.Equal("c", LanguageCatalog.ForFile(".c", text)?.Id);
        Assert.Equal("cpp", LanguageCatalog.ForFile(".hpp", text)?.Id);
    }

    private static string Sample(Language language, [CallerFilePath] string testFile = "") =>
        Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(testFile)!, "Samples"), language.Id + ".*").Single();
}
