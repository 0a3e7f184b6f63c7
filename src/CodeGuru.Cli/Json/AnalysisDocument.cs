using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Analysis.Flow;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Reviewing;

namespace CodeGuru.Cli.Json;

/// <summary><c>analyze --format json</c>.</summary>
internal sealed record AnalysisDocument(
    int Schema, IEnumerable<AnalysisDocument.FileEntry> Files, IEnumerable<AnalysisDocument.CallEntry> Calls, IReadOnlyList<PitfallEntry> Pitfalls,
    IReadOnlyList<AnalysisDocument.SkippedEntry> Skipped)
{
    public static AnalysisDocument Of(CodeFacts facts, CodeReview review)
    {
        var shown = facts.Files.GroupBy(file => file.Code.Path).ToDictionary(group => group.Key, group => group.First().Path);
        return new AnalysisDocument(
            // Made while they are written, each for itself.
            1, facts.Files.Select(FileEntry.Of),
            facts.Calls.Edges.Select(edge => CallEntry.Of(edge, shown[edge.Path])),
            [.. review.Files.SelectMany(file => file.Pitfalls.Select(pitfall => PitfallEntry.Of(file.File.Path, pitfall)))],
            [.. facts.Skipped.Select(file => new SkippedEntry(file.Path, file.Reason))]);
    }

    /// <summary>The facts about the files that explained code stands in, the calls from there, and those from other files to there.</summary>
    public static AnalysisDocument Of(ExplainedCode code)
    {
        var files = code.Part is ExplainedPart.Folder ? code.Files : [code.Files[0]];
        var shown = code.Files.GroupBy(file => file.Code.Path).ToDictionary(group => group.Key, group => group.First().Path);
        var own = files.Select(file => file.Code.Path).ToHashSet();
        var declared = files.SelectMany(file => file.Outline.Select(entry => entry.Symbol.QualifiedName)).ToHashSet();
        return new AnalysisDocument(
            1, files.Select(file => FileEntry.Of(file.Path, file.Code, file.Outline)),
            code.Calls.Edges.Where(edge => own.Contains(edge.Path) || (shown.ContainsKey(edge.Path) && declared.Contains(edge.Callee))).Select(edge => CallEntry.Of(edge, shown[edge.Path])),
            [.. code.Warnings.Select(PitfallEntry.Of)], []);
    }

    internal sealed record FileEntry(
        string Path, string Language, int Lines, IReadOnlyList<CodeProblem> ParseErrors, IReadOnlyList<ImportEntry> Imports, IReadOnlyList<SymbolEntry> Symbols,
        MetricsEntry Totals)
    {
        public static FileEntry Of(FileFacts file) => Of(file.Path, file.Code, file.Outline);

        public static FileEntry Of(string path, CodeFile code, IReadOnlyList<OutlineEntry> outline) => new(
            path, code.Language, code.LineCount, code.Problems,
            [.. code.Imports.Select(import => new ImportEntry(import.Module, import.IsWildcard ? ["*"] : [.. import.Names.Select(name => name.Name)], code.LineOf(import.Span)))],
            [.. outline.Select(entry => SymbolEntry.Of(code, entry))],
            MetricsEntry.Of(Metrics.Total(code)));
    }

    internal sealed record ImportEntry(string Module, IReadOnlyList<string> Names, int Line);

    internal sealed record SymbolEntry(
        string QualifiedName, string Kind, string Name, int Line, int EndLine, IReadOnlyList<ParameterEntry> Parameters, string? ReturnType, string? Documentation,
        IReadOnlyList<string> Modifiers, string? Visibility, IReadOnlyList<string> Bases, MetricsEntry? Metrics, ControlFlowEntry? ControlFlow)
    {
        public static SymbolEntry Of(CodeFile file, OutlineEntry entry) => new(
            entry.Symbol.QualifiedName, CamelCase.Of(entry.Symbol.Kind), entry.Symbol.Name, entry.Line, entry.EndLine,
            [.. entry.Symbol.Parameters.Select(each => new ParameterEntry(each.Name, each.Type, each.Default is { } value ? file.TextOf(value.Span).ToString() : null))],
            entry.Symbol.Type, entry.Symbol.Documentation, entry.Symbol.Modifiers, VisibilityOf(entry.Symbol), [.. entry.Symbol.Bases.Select(each => file.TextOf(each.Span).ToString())],
            entry.Metrics is { } metrics ? MetricsEntry.Of(metrics) : null,
            entry.Flow is { } flow ? ControlFlowEntry.Of(file, flow) : null);

        /// <summary>What is declared within a function is nobody else's: there is nothing to say.</summary>
        private static string? VisibilityOf(Symbol symbol) => symbol.Kind is SymbolKind.Module or SymbolKind.Lambda || symbol.Owner is { IsCallable: true } ? null : CamelCase.Of(symbol.Visibility);
    }

    internal sealed record ParameterEntry(string Name, string? Type, string? Default);

    internal sealed record MetricsEntry(int Cyclomatic, int Cognitive, int Lines, int Parameters, int MaxNesting)
    {
        public static MetricsEntry Of(CodeMetrics metrics) => new(metrics.Cyclomatic, metrics.Cognitive, metrics.Lines, metrics.Parameters, metrics.MaxNesting);
    }

    internal sealed record ControlFlowEntry(
        IReadOnlyList<BlockEntry> Blocks, IReadOnlyList<EdgeEntry> Edges, IReadOnlyList<int> Exits, IReadOnlyList<LinesEntry> Unreachable)
    {
        public static ControlFlowEntry Of(CodeFile file, ControlFlowGraph flow) => new(
            [.. flow.Blocks.Select(block => new BlockEntry(block.Id, file.LineOf(block.Span), file.EndLineOf(block.Span), CamelCase.Of(block.Kind)))],
            [.. flow.Edges.Select(edge => new EdgeEntry(edge.From, edge.To, CamelCase.Of(edge.Kind)))], flow.Exits,
            [.. flow.Unreachable.Select(span => new LinesEntry(file.LineOf(span), file.EndLineOf(span)))]);
    }

    internal sealed record BlockEntry(int Id, int Line, int EndLine, string Kind);

    internal sealed record EdgeEntry(int From, int To, string Kind);

    internal sealed record LinesEntry(int Line, int EndLine);

    internal sealed record CallEntry(string Caller, string Callee, string Path, int Line, string Resolution)
    {
        public static CallEntry Of(CallEdge edge, string path) => new(edge.Caller, edge.Callee, path, edge.Line, CamelCase.Of(edge.Resolution));
    }

    internal sealed record SkippedEntry(string Path, string Reason);
}
