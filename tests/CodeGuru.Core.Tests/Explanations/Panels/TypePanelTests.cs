using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Core.Languages;

namespace CodeGuru.Core.Tests.Explanations.Panels;

public sealed class TypePanelTests
{
    [Theory]
    [InlineData("a.go", "package a\n\ntype T struct{ Base }\n", "struct: Embeds Base")]
    [InlineData("a.go", "package a\n\ntype T interface{ Go() }\n\ntype A int\n\nfunc (a A) Go() {}\n", "interface: Implemented by A")]
    [InlineData("a.go", "package a\n\ntype T func(int)\n", "function type:")]
    [InlineData("a.rs", "trait T: Send {}\nstruct A;\nimpl T for A {}\n", "trait: Requires Send; Implemented by A")]
    [InlineData("a.rs", "struct T;\nimpl Drop for T { fn drop(&mut self) {} }\n", "struct: Implements Drop")]
    [InlineData("a.rs", "#[cfg(test)]\nmod T { fn f() {} }\n", "module of tests:")]
    [InlineData("a.java", "class T extends A implements B {}\n", "class: Extends A; Implements B")]
    [InlineData("a.cpp", "namespace T { void f() {} }\n", "namespace:")]
    public void A_type_is_called_as_its_language_calls_it_and_stands_to_others_by_its_words(string path, string text, string expected)
    {
        var language = LanguageCatalog.ForExtension(Path.GetExtension(path))!;
        var code = language.Lower(path, InstalledGrammars.Parse(language.Grammar, text));
        var file = new ExplainedFile(path, code, Outline.Of(code));
        var panel = FactsPanel.Of(new ExplainedCode(new ExplainedPart.Declaration(file, file.Outline.First(entry => entry.Symbol.Name == "T").Symbol), [file], CallGraph.Of([code], TestContext.Current.CancellationToken)));
        Assert.Equal(expected, $"{panel.Kind}: {string.Join("; ", panel.Relations.Select(relation => $"{relation.Label} {string.Join(", ", relation.Types)}"))}".TrimEnd());
        Assert.DoesNotContain("namespace", panel.Modifiers);
    }
}
