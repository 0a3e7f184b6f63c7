using System.Runtime.CompilerServices;
using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Languages;

namespace CodeGuru.Core.Tests.Explanations;

/// <summary>Some lines of source, explained without a model.</summary>
internal static class ExplainedSource
{
    /// <summary>A folder beside the test that asks.</summary>
    public static string Folder(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);

    public static Explanation OfFile(string path, string text)
    {
        var (file, calls) = Read(path, text);
        return CodeExplainer.Explain(new ExplainedCode(new ExplainedPart.File(file), [file], calls));
    }

    public static Explanation Of(string path, string text, string name)
    {
        var (file, calls) = Read(path, text);
        var symbol = file.Outline.First(entry => entry.Symbol.Name == name).Symbol;
        return CodeExplainer.Explain(new ExplainedCode(new ExplainedPart.Declaration(file, symbol), [file], calls));
    }

    /// <summary>The function that is declared last.</summary>
    public static Explanation Last(string path, string text)
    {
        var (file, calls) = Read(path, text);
        return CodeExplainer.Explain(new ExplainedCode(new ExplainedPart.Declaration(file, file.Outline.Last(entry => entry.Symbol.IsCallable).Symbol), [file], calls));
    }

    private static (ExplainedFile File, CallGraph Calls) Read(string path, string text)
    {
        var language = LanguageCatalog.ForExtension(Path.GetExtension(path))!;
        var code = language.Lower(path, InstalledGrammars.Parse(language.Grammar, text.ReplaceLineEndings("\n")));
        return (new ExplainedFile(path, code, Outline.Of(code)), CallGraph.Of([code], TestContext.Current.CancellationToken));
    }
}
