using CodeGuru.Core.Analysis.Flow;
using CodeGuru.Core.Code;
using CodeGuru.Core.Diagrams.Flowcharts;

namespace CodeGuru.Core.Diagrams;

/// <summary>Makes the flowchart of a function, of a module's own code, or of some statements.</summary>
public static class FlowchartDiagram
{
    /// <summary>Null for what has no code of its own.</summary>
    /// <param name="mostNodes">With more, inner constructs are folded and a note says so.</param>
    public static Diagram.Flowchart? Of(CodeFile file, Symbol symbol, int mostNodes) =>
        symbol.Body is { } body && ControlFlowGraph.Of(symbol, file.Conventions) is { } flow ? FlowchartBuilder.Build(file, TitleOf(file, symbol), body, flow, mostNodes) : null;

    /// <summary>The outermost statements of a symbol that stand wholly on some lines; null where there is none.</summary>
    /// <param name="from">The first line, 1-based.</param>
    /// <param name="to">The last line.</param>
    public static Diagram.Flowchart? Of(CodeFile file, Symbol symbol, int from, int to, int mostNodes)
    {
        if (symbol.Body is not { } body || symbol.IsType) return null;
        var statements = Within(file, body, from, to).ToList();
        if (statements.Count == 0) return null;
        var part = new Statement.Block(statements[0].Span.To(statements[^1].Span), statements);
        return FlowchartBuilder.Build(file, $"{symbol.Name} {from}–{to}", part, ControlFlowGraph.Of(part, file.Conventions), mostNodes);
    }

    private static IEnumerable<Statement> Within(CodeFile file, Statement statement, int from, int to)
    {
        foreach (var inner in statement.Inner())
        {
            if (inner is not Statement.Block && file.LineOf(inner.Span) >= from && file.EndLineOf(inner.Span) <= to) yield return inner;
            else if (file.LineOf(inner.Span) <= to && file.EndLineOf(inner.Span) >= from)
                foreach (var found in Within(file, inner, from, to)) yield return found;
        }
    }

    private static string TitleOf(CodeFile file, Symbol symbol) => symbol.Kind == SymbolKind.Module
        ? file.Path[(file.Path.LastIndexOf('/') + 1)..]
        : $"{symbol.Name}({string.Join(", ", symbol.Parameters.Where(parameter => parameter.Kind != ParameterKind.Receiver).Select(parameter => parameter.Name))})";
}
