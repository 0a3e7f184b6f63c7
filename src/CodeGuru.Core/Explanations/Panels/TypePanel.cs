using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Composing;

namespace CodeGuru.Core.Explanations.Panels;

internal static class TypePanel
{
    public static FactsPanel Of(ExplainedCode code, ExplainedPart.Declaration declaration)
    {
        var (file, symbol) = (declaration.In, declaration.Symbol);
        var (from, to) = (file.Code.LineOf(symbol.Span), file.Code.EndLineOf(symbol.Span));
        var within = symbol.QualifiedName + ".";
        bool Owns(string name) => name == symbol.QualifiedName || name.StartsWith(within, StringComparison.Ordinal);
        var kind = TypeWord.Of(file.Code, symbol).Split(' ', 2)[1];
        return new FactsPanel(file.Code.ShownName(symbol.QualifiedName), kind, PanelFacts.Place(file, from, to), file.Code.Language, to - from + 1)
        {
            Modifiers = TypeWord.Unsaid(symbol, kind),
            Relations = TypeRelations.Of(file.Code, symbol),
            Holds = PanelFacts.Counted(
                (symbol.Members.Count(member => member.Kind == SymbolKind.Method && !Members.IsAnnounced(member)), "method", "methods"),
                (symbol.Members.Count(member => member.Kind == SymbolKind.Property), "property", "properties"),
                (symbol.Members.Count(Members.IsEnumerated), "value", "values"),
                (symbol.Members.Count(member => member.Kind == SymbolKind.Field && !TypeAliases.IsOne(member) && !Members.IsEnumerated(member)), "field", "fields"),
                (symbol.Members.Count(member => member is { IsType: true, IsAnonymous: false }), "inner type", "inner types")),
            Complexity = PanelFacts.Hardest(symbol.WithDescendants().Select(file.EntryOf).OfType<Analysis.OutlineEntry>().Select(entry => (file, entry))),
            CallsOut = PanelFacts.CallsOut(code, file, from, to, Owns),
            CallsIn = PanelFacts.CallsIn(code, file, Owns),
            SyntaxErrors = [.. file.Code.Problems.Where(problem => problem.Line >= from && problem.Line <= to).Select(problem => $"{problem.Line}:{problem.Column}")],
        };
    }
}
