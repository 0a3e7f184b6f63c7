using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis;

/// <summary>What a file declares, in the order of the text, each with what is known about it.</summary>
public static class Outline
{
    public static IReadOnlyList<OutlineEntry> Of(CodeFile file)
    {
        var metrics = Metrics.Of(file);
        return [.. file.Module.WithDescendants().Where(symbol => !symbol.IsElsewhere).Select(symbol => new OutlineEntry(
            symbol,
            symbol.Kind == SymbolKind.Module ? 1 : file.LineOf(symbol.Span),
            symbol.Kind == SymbolKind.Module ? Math.Max(1, file.LineCount) : file.EndLineOf(symbol.Span),
            metrics.GetValueOrDefault(symbol),
            Flow.ControlFlowGraph.Of(symbol, file.Conventions)))];
    }
}
