using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Core.Explanations.Purpose;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Something that is declared and neither runs nor holds anything: a field, a property.</summary>
internal static class FieldExplainer
{
    public static Explanation Explain(ExplainedCode code, ExplainedFile file, Symbol symbol)
    {
        var name = SymbolName.Of(file.Code, symbol);
        var owner = symbol.Owner is { Kind: not SymbolKind.Module } type && !type.Name.StartsWith('<') ? $" of {Wording.Code(type.Name)}" : "";
        var text = TypeAliases.IsOne(symbol) ? $"{name} is another name for {TypeAliases.Meant(symbol)}, declared on line {file.Code.LineOf(symbol.NameSpan)}." : $"{name} is a {(symbol.Owner?.Kind == SymbolKind.Enum ? "value" : symbol.Kind.ToString().ToLowerInvariant())}{owner}{(symbol.Type is { Length: <= SourceLabel.Longest } written ? $" of the type {Wording.Code(SourceLabel.Shorten(written))}" : "")}, declared on line {file.Code.LineOf(symbol.NameSpan)}.";
        if (DocumentedPurpose.Of(symbol) is { } purpose) text = $"{purpose} {text}";
        return Finish.With(code, file.Code.Language, [], new Explanation
        {
            Summary = text,
            Simple = text,
            Detailed = text,
            DeepDive = text,
            Citations = [PanelFacts.Place(file, file.Code.LineOf(symbol.Span), file.Code.EndLineOf(symbol.Span))],
        });
    }
}
