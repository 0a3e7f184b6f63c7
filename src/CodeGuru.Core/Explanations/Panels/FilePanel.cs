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
                (symbols.Count(symbol => symbol.IsType), "type", "types"),
                (symbols.Count(symbol => symbol is { Kind: SymbolKind.Function }), "function", "functions"),
                (symbols.Count(symbol => symbol.Kind == SymbolKind.Method), "method", "methods")),
            Complexity = PanelFacts.Hardest(file.Outline.Select(entry => (file, entry))),
            Imports = [.. file.Code.Imports.Select(import => import.Module).Distinct()],
            CallsIn = code.Files.Count == 1 ? [] : PanelFacts.CallsIn(code, file, name => symbols.Any(symbol => symbol.QualifiedName == name)),
            SyntaxErrors = PanelFacts.Errors(file.Code),
        };
    }
}
