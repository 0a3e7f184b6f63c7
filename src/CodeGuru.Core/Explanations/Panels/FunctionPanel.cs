using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Panels;

internal static class FunctionPanel
{
    public static FactsPanel Of(ExplainedCode code, ExplainedPart.Declaration declaration)
    {
        var (file, symbol) = (declaration.In, declaration.Symbol);
        var (from, to) = (file.Code.LineOf(symbol.Span), file.Code.EndLineOf(symbol.Span));
        return new FactsPanel(file.Code.ShownName(symbol.QualifiedName), symbol.Has("macro") ? "macro" : symbol.Kind.ToString().ToLowerInvariant(), PanelFacts.Place(file, from, to), file.Code.Language, to - from + 1)
        {
            Modifiers = [.. symbol.Modifiers.Where(word => word != "macro")],
            Parameters = [.. symbol.Parameters.Select(parameter => SourceLabel.Of(file.Code, parameter.Span))],
            Returns = symbol.Type,
            Complexity = file.EntryOf(symbol)?.Metrics is { } metrics ? ComplexityFact.Of(file.Code, metrics, null) : null,
            CallsOut = PanelFacts.CallsOut(code, file, from, to),
            CallsIn = PanelFacts.CallsIn(code, file, name => name == symbol.QualifiedName, areNamed: false),
            Raises = RaisedErrors.In(file.Code, symbol.Body),
            SyntaxErrors = [.. file.Code.Problems.Where(problem => problem.Line >= from && problem.Line <= to).Select(problem => $"{problem.Line}:{problem.Column}")],
        };
    }
}
