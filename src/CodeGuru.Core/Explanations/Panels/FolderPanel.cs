using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Panels;

internal static class FolderPanel
{
    public static FactsPanel Of(ExplainedCode code, string path)
    {
        var symbols = code.Files.SelectMany(file => file.Outline.Select(entry => entry.Symbol)).ToList();
        var languages = code.Files.GroupBy(file => file.Code.Language).OrderByDescending(group => group.Count()).Select(group => group.Key);
        return new FactsPanel(path, "folder", path, string.Join(", ", languages), code.Files.Sum(file => file.Code.LineCount))
        {
            Holds = PanelFacts.Counted(
                (code.Files.Count, "file", "files"),
                (symbols.Count(PanelFacts.IsNamedType), "type", "types"),
                (symbols.Count(PanelFacts.IsOwnFunction), "function", "functions"),
                (symbols.Count(symbol => symbol is { Kind: SymbolKind.Function } && symbol.Has("macro")), "macro", "macros"),
                (symbols.Count(symbol => symbol.Kind == SymbolKind.Method && !Composing.Members.IsAnnounced(symbol)), "method", "methods")),
            Complexity = PanelFacts.Hardest(code.Files.SelectMany(file => file.Outline.Select(entry => (file, entry)))),
            SyntaxErrors = [.. code.Files.SelectMany(file => file.Code.Problems.Take(1).Select(problem => $"{file.Path}:{problem.Line}:{problem.Column}"))],
        };
    }
}
