using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Panels;

internal static class LinesPanel
{
    public static FactsPanel Of(ExplainedCode code, ExplainedPart.Lines lines)
    {
        var (file, around) = (lines.In, lines.Around);
        var name = around.Kind == SymbolKind.Module ? file.Path : file.Code.ShownName(around.QualifiedName);
        return new FactsPanel(name, lines.From == lines.To ? "line" : "lines", PanelFacts.Place(file, lines.From, lines.To), file.Code.Language, lines.To - lines.From + 1)
        {
            Complexity = around.IsCallable && file.EntryOf(around)?.Metrics is { } metrics ? ComplexityFact.Of(file.Code, metrics, name) : null,
            CallsOut = PanelFacts.CallsOut(code, file, lines.From, lines.To),
            Raises = RaisedErrors.In(file.Code, around.Body, lines.From, lines.To),
            SyntaxErrors = [.. file.Code.Problems.Where(problem => problem.Line >= lines.From && problem.Line <= lines.To).Select(problem => $"{problem.Line}:{problem.Column}")],
        };
    }
}
