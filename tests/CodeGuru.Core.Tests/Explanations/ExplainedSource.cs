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

    /// <param name="from">1-based, as is <paramref name="to"/>.</param>
    public static Explanation OfLines(string path, string text, int from, int to, IReadOnlyList<CodeWarning>? warnings = null)
    {
        var (file, calls) = Read(path, text);
        var around = file.Code.Module.WithDescendants().Last(symbol => ReferenceEquals(symbol, file.Code.Module) || (symbol is { IsCallable: true, IsAnonymous: false } && file.Code.LineOf(symbol.Span) <= from && file.Code.EndLineOf(symbol.Span) >= to));
        return CodeExplainer.Explain(new ExplainedCode(new ExplainedPart.Lines(file, around, from, to), [file], calls) { Warnings = warnings ?? [] });
    }

    public static Explanation OfFolder(string folder, params (string Path, string Text)[] texts)
    {
        var files = texts.Select(each => Read($"{folder}/{each.Path}", each.Text).File).ToList();
        return CodeExplainer.Explain(new ExplainedCode(new ExplainedPart.Folder(folder), files, CallGraph.Of([.. files.Select(file => file.Code)], TestContext.Current.CancellationToken)));
    }

    private static (ExplainedFile File, CallGraph Calls) Read(string path, string text)
    {
        var language = LanguageCatalog.ForExtension(Path.GetExtension(path))!;
        var code = language.Lower(path, InstalledGrammars.Parse(language.Grammar, text.ReplaceLineEndings("\n")));
        return (new ExplainedFile(path, code, Outline.Of(code)), CallGraph.Of([code], TestContext.Current.CancellationToken));
    }
}
