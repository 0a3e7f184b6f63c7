using System.Globalization;
using CodeGuru.Core.Explanations.Panels;

namespace CodeGuru.Cli.Rendering.Explanations;

/// <summary>What the facts panel tells, before it is drawn.</summary>
internal static class PanelRows
{
    private const int MostItems = 8;
    private const int MostLines = 3;

    /// <summary>What stands behind the name: <c>async function · app.py:10-42 · python · 33 lines</c>.</summary>
    public static string About(FactsPanel panel)
    {
        var kind = string.Join(' ', panel.Modifiers.Append(panel.Kind));
        return string.Join(" · ", [kind, .. panel.Place == panel.Name ? Array.Empty<string>() : [panel.Place], panel.Language, Lines(panel.LineCount)]);
    }

    public static IEnumerable<PanelRow> Of(FactsPanel panel)
    {
        foreach (var relation in panel.Relations) yield return Code(relation.Label, relation.Types);
        if (panel.Parameters.Count > 0) yield return Code("Takes", panel.Parameters);
        if (panel.Returns is { } result) yield return Code("Returns", [result]);
        if (panel.Holds.Count > 0) yield return new PanelRow("Holds", [.. panel.Holds.Select(item => new PanelItem(item, IsCode: false))]);
        if (panel.Complexity is { } complexity) yield return Complexity(panel, complexity);
        if (panel.Raises.Count > 0) yield return Placed("Raises", panel.Raises);
        if (panel.CallsOut.Count > 0) yield return Placed("Calls", panel.CallsOut);
        if (panel.CallsIn.Count > 0) yield return Placed("Called by", panel.CallsIn);
        if (panel.Imports.Count > 0) yield return Code("Imports", panel.Imports);
        if (panel.SyntaxErrors.Count > 0) yield return new PanelRow("Errors", Cut([.. panel.SyntaxErrors.Select(place => new PanelItem($"not understood at {place}", IsCode: false))]));
    }

    /// <summary>Who calls it from other files.</summary>
    public static PanelRow Elsewhere(IReadOnlyList<PlacedName> callers) => Placed("Called from", callers);

    private static PanelRow Complexity(FactsPanel panel, ComplexityFact complexity)
    {
        var items = new List<PanelItem>();
        // Lines have the complexity of the function that they stand in; of several functions the hardest is told.
        var isPart = panel.Kind is "line" or "lines";
        if (complexity.Function is { } function) items.Add(Item(new PlacedName(function, 0), isPart ? "as a whole" : null));
        items.Add(new PanelItem(Word(complexity.Level), IsCode: false, string.Create(CultureInfo.InvariantCulture, $"cyclomatic {complexity.Cyclomatic}, cognitive {complexity.Cognitive}"), complexity.Level));
        items.AddRange(complexity.Reasons.Select(reason => new PanelItem(
            string.Create(CultureInfo.InvariantCulture, $"{reason.Construct} +{reason.Increment}"), IsCode: false, string.Create(CultureInfo.InvariantCulture, $"line {reason.Line}"))));
        return new PanelRow(complexity.Function is null || isPart ? "Complexity" : "Hardest", items);
    }

    private static string Word(ComplexityLevel level) => level.ToString().ToLowerInvariant();

    private static PanelRow Code(string label, IEnumerable<string> texts) => new(label, Cut([.. texts.Select(text => new PanelItem(text, IsCode: true))]));

    private static PanelRow Placed(string label, IEnumerable<PlacedName> names) =>
        new(label, Cut([.. PlacedGroup.Of(names).Select(group => group.Lines.Count == 1 ? Item(group.First, group.Place(MostLines)) : new PanelItem("functions without a name", IsCode: false, group.Place(MostLines)))]));

    private static PanelItem Item(PlacedName name, string? note) => name.Around switch
    {
        null => new PanelItem(name.Name, IsCode: true, note),
        "" => new PanelItem("a function without a name", IsCode: false, note),
        var around => new PanelItem(around, IsCode: true, note is null ? "a function in it" : $"a function in it, {note}"),
    };

    private static IReadOnlyList<PanelItem> Cut(IReadOnlyList<PanelItem> items) =>
        items.Count <= MostItems + 1 ? items : [.. items.Take(MostItems), new PanelItem($"and {items.Count - MostItems} more", IsCode: false)];

    private static string Lines(int number) => number == 1 ? "1 line" : string.Create(CultureInfo.InvariantCulture, $"{number} lines");
}
