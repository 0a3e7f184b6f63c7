using CodeGuru.Core.Code;
using CodeGuru.Core.Languages;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Languages;

/// <summary>Code for tests: lowered from a text, or from the sample of a language.</summary>
internal static class CodeSample
{
    public static CodeFile Python(string text, string path = "mod.py") => Lower(GrammarCatalog.Python, text, path);

    public static CodeFile Lower(Grammar grammar, string text, string path) => LanguageCatalog.For(grammar)!.Lower(path, InstalledGrammars.Parse(grammar, text));

    public static Symbol Function(CodeFile file, string name) => file.Module.WithDescendants().Single(symbol => symbol.QualifiedName == name);
}
