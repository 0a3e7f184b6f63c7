using System.Runtime.CompilerServices;
using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Answers.Citations;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Syntax;
using CodeGuru.Core.Tests.Languages;

namespace CodeGuru.Core.Tests.Answers.Citations;

/// <summary>
/// A file of <c>Samples/</c>, with sentences about it: true ones (<c>subject | sentence</c>) and planted hallucinations
/// (<c>subject | sentence | what is wrong</c>).
/// </summary>
internal static class CitationSample
{
    public static IEnumerable<string> Languages => Directory.EnumerateFiles(Folder(), "*.true.txt").Select(path => Path.GetFileName(path)[..^".true.txt".Length]).Order(StringComparer.Ordinal);

    public static IEnumerable<string[]> Lines(string language, string kind) =>
        File.ReadLines(Path.Combine(Folder(), $"{language}.{kind}.txt")).Where(line => line.Length > 0).Select(line => line.Split(" | "));

    public static CitationReport Check(string language, string subject, string sentence)
    {
        var grammar = GrammarCatalog.ForFence(language)!;
        var path = Directory.EnumerateFiles(Folder(), language + ".*").Single(each => grammar.Extensions.Contains(Path.GetExtension(each)));
        return CitationChecker.Check(sentence, Code(grammar, Path.GetFileName(path), File.ReadAllText(path), subject == "-" ? null : subject));
    }

    public static CitedCode Code(Grammar grammar, string name, string text, string? subject)
    {
        var file = CodeSample.Lower(grammar, text, name);
        var symbol = subject is null ? null : file.Module.WithDescendants().First(each => each.QualifiedName.EndsWith('.' + subject, StringComparison.Ordinal) && !each.IsElsewhere);
        return new CitedCode([new ExplainedFile(name, file, Outline.Of(file))], CallGraph.Of([file], TestContext.Current.CancellationToken), symbol);
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "Samples");
}
