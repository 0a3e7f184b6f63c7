using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Languages;

namespace CodeGuru.Core.Tests.Explanations;

/// <summary>Explanations of real-size code, to be read beside it: of each file, and of its largest type and functions.</summary>
public sealed partial class ExplainerGoldenTests
{
    private static readonly string SampleFolder = ExplainedSource.Folder("Samples");

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(SampleFolder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(SampleFolder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_explained_at_every_depth(string sample)
    {
        var (file, calls) = Read(sample);
        Golden.Matches(string.Join("\n", Parts(file).Select(part => Written(part, Explained(file, calls, part)))), sample + ".md");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_identifier_in_an_explanation_stands_in_the_code(string sample)
    {
        var (file, calls) = Read(sample);
        var known = Words().Matches($"{file.Code.Text} {file.Path} {file.Code.Module.QualifiedName}").Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var parts = file.Outline.Where(entry => entry.Symbol.Kind != SymbolKind.Module).Select(entry => (ExplainedPart)new ExplainedPart.Declaration(file, entry.Symbol)).Append(new ExplainedPart.File(file));
        foreach (var part in parts)
        {
            var explanation = Explained(file, calls, part);
            var text = string.Join('\n', explanation.CommonMistakes.Concat(explanation.BestPractices).Prepend(string.Join('\n', explanation.Summary, explanation.Simple, explanation.Detailed, explanation.DeepDive)));
            var unknown = Codes().Matches(text).SelectMany(match => Words().Matches(match.Value)).Select(match => match.Value).Where(word => !known.Contains(word)).ToList();
            Assert.True(unknown.Count == 0, $"{string.Join(", ", unknown)} in {text}");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_line_that_an_explanation_names_exists(string sample)
    {
        var (file, calls) = Read(sample);
        foreach (var part in Parts(file))
        {
            var explanation = Explained(file, calls, part);
            var lines = Lines().Matches(string.Join('\n', [explanation.Detailed, explanation.DeepDive, .. explanation.CommonMistakes, .. explanation.BestPractices])).SelectMany(match => match.Groups[1].Captures).Select(capture => int.Parse(capture.Value, CultureInfo.InvariantCulture));
            Assert.All(lines, line => Assert.InRange(line, 1, file.Code.LineCount));
        }
    }

    private static Explanation Explained(ExplainedFile file, CallGraph calls, ExplainedPart part) => CodeExplainer.Explain(new ExplainedCode(part, [file], calls));

    private static (ExplainedFile File, CallGraph Calls) Read(string sample)
    {
        var name = Path.GetFileName(sample);
        var language = LanguageCatalog.ForExtension(Path.GetExtension(sample))!;
        var code = language.Lower(name, InstalledGrammars.Parse(language.Grammar, File.ReadAllText(Path.Combine(SampleFolder, sample)).ReplaceLineEndings("\n")));
        return (new ExplainedFile(name, code, Outline.Of(code)), CallGraph.Of([code], TestContext.Current.CancellationToken));
    }

    private static IEnumerable<ExplainedPart> Parts(ExplainedFile file)
    {
        yield return new ExplainedPart.File(file);
        var entries = file.Outline.Where(entry => !entry.Symbol.IsAnonymous || entry.Symbol.Kind == SymbolKind.Function).ToList();
        var chosen = entries.Where(entry => entry.Symbol.IsType).OrderByDescending(entry => entry.EndLine - entry.Line).Take(1)
            .Concat(entries.Where(entry => entry.Symbol.IsCallable && entry.Symbol.Name.Length > 0).OrderByDescending(entry => entry.Metrics?.Cognitive).Take(2));
        foreach (var entry in chosen.OrderBy(entry => entry.Line)) yield return new ExplainedPart.Declaration(file, entry.Symbol);
    }

    private static string Written(ExplainedPart part, Explanation explanation)
    {
        var text = new StringBuilder();
        text.Append($"# {(part is ExplainedPart.Declaration declaration ? declaration.Symbol.Name : ((ExplainedPart.File)part).In.Path)}\n\n{explanation.Summary}\n\n");
        text.Append($"## Simple\n\n{explanation.Simple}\n\n## Detailed\n\n{explanation.Detailed}\n\n## Deep\n\n{explanation.DeepDive}\n");
        if (explanation.KeyConcepts.Count > 0) text.Append($"\n## Concepts\n\n{string.Join('\n', explanation.KeyConcepts.Select(concept => $"- {concept.Name}: {concept.Definition}"))}\n");
        if (explanation.CommonMistakes.Count > 0) text.Append($"\n## Mistakes\n\n{string.Join('\n', explanation.CommonMistakes.Select(mistake => $"- {mistake}"))}\n");
        if (explanation.BestPractices.Count > 0) text.Append($"\n## Practices\n\n{string.Join('\n', explanation.BestPractices.Select(practice => $"- {practice}"))}\n");
        return text.ToString();
    }

    [GeneratedRegex("(`+)(?!`).+?(?<!`)\\1(?!`)")]
    private static partial Regex Codes();

    [GeneratedRegex(@"[\p{L}_][\p{L}\p{N}_]*")]
    private static partial Regex Words();

    [GeneratedRegex(@"\blines? (\d+)(?:[–, ]+(?:and )?(\d+)(?! more))*")]
    private static partial Regex Lines();
}
