using CodeGuru.Core.Languages.C;
using CodeGuru.Core.Languages.CSharp;
using CodeGuru.Core.Languages.Go;
using CodeGuru.Core.Languages.Java;
using CodeGuru.Core.Languages.JavaScript;
using CodeGuru.Core.Languages.Php;
using CodeGuru.Core.Languages.Python;
using CodeGuru.Core.Languages.Ruby;
using CodeGuru.Core.Languages.Rust;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages;

/// <summary>The languages whose code is understood: a row each.</summary>
public static class LanguageCatalog
{
    public static IReadOnlyList<Language> All { get; } =
    [
        new(GrammarCatalog.Python, "Python", PythonLowering.Lower),
        new(GrammarCatalog.JavaScript, "JavaScript", JavaScriptLowering.Lower),
        new(GrammarCatalog.TypeScript, "TypeScript", JavaScriptLowering.Lower) { Family = GrammarCatalog.JavaScript.Id },
        new(GrammarCatalog.Tsx, "TSX", JavaScriptLowering.Lower) { Family = GrammarCatalog.JavaScript.Id },
        new(GrammarCatalog.Java, "Java", JavaLowering.Lower),
        new(GrammarCatalog.CSharp, "C#", CSharpLowering.Lower),
        new(GrammarCatalog.Go, "Go", GoLowering.Lower),
        new(GrammarCatalog.Rust, "Rust", RustLowering.Lower),
        new(GrammarCatalog.C, "C", CLowering.LowerC),
        new(GrammarCatalog.Cpp, "C++", CLowering.LowerCpp) { Family = GrammarCatalog.C.Id },
        new(GrammarCatalog.Php, "PHP", PhpLowering.Lower),
        new(GrammarCatalog.Ruby, "Ruby", RubyLowering.Lower),
    ];

    /// <summary>The language of a grammar; null if its code is only coloured.</summary>
    public static Language? For(Grammar grammar) => All.FirstOrDefault(language => language.Grammar == grammar);

    /// <summary>The language of files with this ending (<c>.py</c>); null if it is not understood.</summary>
    public static Language? ForExtension(string extension) => GrammarCatalog.ForExtension(extension) is { } grammar ? For(grammar) : null;

    /// <summary>The language of a file: the ending says, or, where languages share it, what is written.</summary>
    public static Language? ForFile(string extension, string text) =>
        ForExtension(extension) is { } language && language.Grammar == GrammarCatalog.C && extension.Equals(".h", StringComparison.OrdinalIgnoreCase) && CHeader.IsCpp(text) ? For(GrammarCatalog.Cpp) : ForExtension(extension);

    /// <summary>What a language is called in a sentence; its id where it is not understood.</summary>
    public static string TitleOf(string id) => All.FirstOrDefault(language => language.Grammar.Id == id)?.Title ?? id;

    /// <summary>The language of this name or usual abbreviation.</summary>
    public static Language? ForName(string name) => GrammarCatalog.ForFence(name) is { } grammar ? For(grammar) : null;
}
