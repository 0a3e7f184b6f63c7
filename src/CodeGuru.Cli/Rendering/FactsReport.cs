using System.Text;
using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;
using CodeGuru.Core.Markdown;
using CodeGuru.Engine.Facts;

namespace CodeGuru.Cli.Rendering;

/// <summary>The facts about files as a person reads them.</summary>
internal static class FactsReport
{
    /// <summary>Constructs named as the costliest of a function.</summary>
    private const int MostCosts = 3;

    /// <summary>A part for each file, so that a large folder's report need not be held as a whole.</summary>
    public static IEnumerable<string> Markdown(CodeFacts facts)
    {
        var calls = facts.Calls.Edges.ToLookup(edge => edge.Path);
        return facts.Files.Select(file => Markdown(file, calls[file.Code.Path]));
    }

    private static string Markdown(FileFacts file, IEnumerable<CallEdge> calls)
    {
        var report = new StringBuilder();
        var code = file.Code;
        report.Append($"# {Code(file.Path)}\n\n{code.Language}, {code.LineCount} lines, {Count(file.Outline.Count(entry => entry.Symbol.IsCallable), "function")}\n");
        if (code.Problems.Count > 0)
            report.Append($"\n## Syntax errors\n\n{Lines(code.Problems.Select(problem => $"- line {problem.Line}, column {problem.Column}: {Code(problem.Message)}"))}");
        report.Append("\n## Outline\n\n| Line | Symbol | Kind | Lines | Cyclomatic | Cognitive | Nesting |\n|--:|---|---|--:|--:|--:|--:|\n");
        foreach (var entry in file.Outline)
        {
            report.Append($"| {entry.Line} | {Code(code.ShownName(entry.Symbol.QualifiedName))} | {entry.Symbol.Kind.ToString().ToLowerInvariant()} |");
            report.Append(entry.Metrics is { } metrics ? $" {metrics.Lines} | {metrics.Cyclomatic} | {metrics.Cognitive} | {metrics.MaxNesting} |\n" : " | | | |\n");
        }

        var costly = file.Outline.Where(entry => entry is { Symbol.IsCallable: true, Metrics.Cognitive: > 0 }).OrderByDescending(entry => entry.Metrics!.Cognitive).Take(MostCosts).ToList();
        if (costly.Count > 0) report.Append($"\n## Hardest to follow\n\n{Lines(costly.Select(entry => Costs(code, entry)))}");
        var unreachable = file.Outline.Where(entry => entry.Flow is not null).SelectMany(entry => entry.Flow!.Unreachable.Select(span => (entry.Symbol, span))).ToList();
        if (unreachable.Count > 0)
            report.Append($"\n## Never reached\n\n{Lines(unreachable.Select(each => $"- {Range(code.LineOf(each.span), code.EndLineOf(each.span))} in {Code(code.ShownName(each.Symbol.QualifiedName))}"))}");
        var known = calls.Where(edge => edge.Resolution is CallResolution.Exact or CallResolution.Inferred).ToList();
        if (known.Count > 0)
        {
            report.Append($"\n## Calls\n\n{Lines(known.GroupBy(edge => edge.Caller).Select(group =>
                $"- {Code(group.Key)} calls {string.Join(", ", group.Select(edge => edge.Callee).Distinct().Select(Code))}"))}");
        }

        return report.ToString();
    }

    private static string Costs(CodeFile code, OutlineEntry entry)
    {
        var costs = entry.Metrics!.Costs.OrderByDescending(cost => cost.Increment).Take(MostCosts).OrderBy(cost => cost.Span.Start)
            .Select(cost => $"{cost.Construct} in line {code.LineOf(cost.Span)} (+{cost.Increment})");
        return $"- {Code(code.ShownName(entry.Symbol.QualifiedName))}: cognitive complexity {entry.Metrics.Cognitive}, most for {string.Join(", ", costs)}";
    }

    private static string Range(int first, int last) => first == last ? $"line {first}" : $"lines {first} to {last}";

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    /// <summary>As code: names of files and symbols may hold anything.</summary>
    private static string Code(string text) => CodeSpan.Of(TerminalText.Sanitise(text).ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal));
}
