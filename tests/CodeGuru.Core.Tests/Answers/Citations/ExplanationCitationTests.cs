using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Answers.Citations;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Languages;
using CodeGuru.Core.Tests.Explanations;

namespace CodeGuru.Core.Tests.Answers.Citations;

/// <summary>What the built-in explainer says is true: thousands of sentences that must raise no alarm.</summary>
public sealed class ExplanationCitationTests
{
    private static readonly string SampleFolder = ExplainedSource.Folder(Path.Combine("..", "..", "Explanations", "Samples"));

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(SampleFolder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(SampleFolder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_explanation_from_facts_raises_no_alarm(string sample)
    {
        var name = Path.GetFileName(sample);
        var language = LanguageCatalog.ForExtension(Path.GetExtension(sample))!;
        var code = language.Lower(name, InstalledGrammars.Parse(language.Grammar, File.ReadAllText(Path.Combine(SampleFolder, sample)).ReplaceLineEndings("\n")));
        var file = new ExplainedFile(name, code, Outline.Of(code));
        var calls = CallGraph.Of([code], TestContext.Current.CancellationToken);
        var parts = file.Outline.Where(entry => entry.Symbol.Kind != SymbolKind.Module).Select(entry => (ExplainedPart)new ExplainedPart.Declaration(file, entry.Symbol)).Append(new ExplainedPart.File(file));
        var alarms = parts.Select(part => new ExplainedCode(part, [file], calls)).SelectMany(Alarms).Distinct().ToList();
        Assert.True(alarms.Count == 0, string.Join('\n', alarms));
    }

    private static IEnumerable<string> Alarms(ExplainedCode explained)
    {
        var explanation = CodeExplainer.Explain(explained);
        var cited = CitedCode.Of(explained);
        string[] texts = [explanation.Summary, explanation.Simple, explanation.Detailed, explanation.DeepDive, .. explanation.CommonMistakes, .. explanation.BestPractices];
        foreach (var text in texts)
        {
            foreach (var problem in CitationChecker.Check(text, cited).Problems) yield return $"{problem.Text}: {problem.Problem}\n  in: {Around(text, problem)}";
        }
    }

    private static string Around(string text, Citation problem) => text[Math.Max(0, problem.Start - 80)..Math.Min(text.Length, problem.End + 40)].ReplaceLineEndings(" ");
}
