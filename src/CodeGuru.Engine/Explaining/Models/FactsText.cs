using System.Globalization;
using System.Text;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Explanations.Panels;

namespace CodeGuru.Engine.Explaining.Models;

/// <summary>The facts about some code as a model is told them.</summary>
internal static class FactsText
{
    private const int MostSymbols = 120;

    public static string Of(ExplainedCode code, FactsPanel panel)
    {
        var text = new StringBuilder();
        void Line(string label, IEnumerable<string> values)
        {
            if (string.Join(", ", values) is { Length: > 0 } all) text.Append(label).Append(": ").Append(all).Append('\n');
        }

        Line("explained", [$"{panel.Kind} {panel.Name} at {panel.Place}, {panel.Language}"]);
        Line("modifiers", panel.Modifiers);
        foreach (var relation in panel.Relations) Line(relation.Label.ToLowerInvariant(), relation.Types);
        Line("parameters", panel.Parameters);
        Line("declared result", panel.Returns is { } result ? [result] : []);
        if (panel.Complexity is { } complexity)
            Line("complexity", [string.Create(CultureInfo.InvariantCulture, $"cyclomatic {complexity.Cyclomatic}, cognitive {complexity.Cognitive}{(complexity.Function is { } function ? $" ({function})" : "")}")]);
        Line("calls", panel.CallsOut.Select(Placed));
        Line("called by", panel.CallsIn.Select(Placed));
        Line("raises", panel.Raises.Select(Placed));
        Line("imports", panel.Imports);
        Line("not understood by the parser at", panel.SyntaxErrors);
        foreach (var warning in code.Warnings) Line("review", [$"{warning.Path}:{warning.Line}: {warning.Message}"]);
        var symbols = (code.Part is ExplainedPart.Folder ? code.Files : code.Files.Take(1))
            .SelectMany(file => file.Outline.Where(entry => entry.Symbol.Kind != SymbolKind.Module && !entry.Symbol.IsAnonymous).Select(entry => (file, entry))).ToList();
        foreach (var (file, entry) in symbols.Take(MostSymbols))
            text.Append(CultureInfo.InvariantCulture, $"declared: {entry.Symbol.Kind.ToString().ToLowerInvariant()} {entry.Symbol.QualifiedName} at {file.Path}:{entry.Line}-{entry.EndLine}\n");
        return text.ToString().TrimEnd();
    }

    private static string Placed(PlacedName name) => $"{(name.Around is { } around ? $"a function without a name{(around.Length > 0 ? $" in {around}" : "")}" : name.Name)} ({(name.Path is { } path ? $"{path}:" : "line ")}{name.Line})";
}
