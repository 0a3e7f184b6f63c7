using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Panels;

internal static class FilePanel
{
    public static FactsPanel Of(ExplainedCode code, ExplainedFile file)
    {
        var symbols = file.Outline.Select(entry => entry.Symbol).ToList();
        return new FactsPanel(file.Path, "file", file.Path, file.Code.Language, file.Code.LineCount)
        {
            Holds = PanelFacts.Counted(
                (symbols.Count(PanelFacts.IsNamedType), "type", "types"),
                (symbols.Count(PanelFacts.IsOwnFunction), "function", "functions"),
                (symbols.Count(symbol => symbol is { Kind: SymbolKind.Function } && symbol.Has("macro")), "macro", "macros"),
                (symbols.Count(symbol => symbol.Kind == SymbolKind.Method && !Composing.Members.IsAnnounced(symbol)), "method", "methods")),
            Complexity = PanelFacts.Hardest(file.Outline.Select(entry => (file, entry))),
            Imports = [.. file.Code.Imports.Select(import => import.Module).Distinct()],
            CallsIn = code.Files.Count == 1 ? [] : PanelFacts.CallsIn(code, file, name => symbols.Any(symbol => symbol.QualifiedName == name)),
            SyntaxErrors = PanelFacts.Errors(file.Code),
        };
    }
}
