using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Core.Explanations.Purpose;
using CodeGuru.Core.Languages;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Explains a folder as somebody would who shows a new colleague around: its parts, where it starts, what all else stands on, what to read first and why.</summary>
internal static class FolderExplainer
{
    private const int MostPlaces = 10;
    private const int MostHubs = 5;
    private const int FewestUsers = 3;
    private const int MostCycles = 5;

    public static Explanation Explain(ExplainedCode code, string path)
    {
        var (graph, names) = (new FileGraph(code), new FolderNames(path));
        var panel = FactsPanel.Of(code with { Part = new ExplainedPart.Folder(path) });
        var starts = FolderStarts.Of(code, graph);
        var hubs = graph.Files.Where(file => graph.NeededBy(file).Count > 1 && !FolderStarts.IsTest(file)).OrderByDescending(file => graph.NeededBy(file).Count).ThenBy(file => file.Path, StringComparer.Ordinal).ToList();
        var parts = FolderParts.Of(graph, names, hubs);
        var purpose = graph.Files.Where(file => names.IsFace(file)).Select(file => DocumentedPurpose.Of(file.Code.Module)).FirstOrDefault(text => text is not null);
        var summary = Wording.Sentence($"{Wording.Code(path)} holds {Wording.Listed(panel.Holds)}, in {panel.LineCount} lines of {Wording.Listed([.. code.Files.GroupBy(file => file.Code.Language).OrderByDescending(group => group.Count()).Select(group => LanguageCatalog.TitleOf(group.Key))])}");
        var reading = Reading(graph, names, starts, hubs);
        var explanation = Finish.With(code, panel.Language, [], new Explanation
        {
            Summary = summary,
            Simple = string.Join(' ', new[]
            {
                summary, purpose,
                starts.Count > 0 ? Start(names, starts) : null,
                hubs.Count > 0 ? $"Most stands on {Wording.Listed(names.Of(hubs.Take(3)))}: more files use {(hubs.Count == 1 ? "it" : "them")} than any other." : null,
            }.OfType<string>()),
            Detailed = string.Join("\n\n", new[]
            {
                purpose,
                parts.Count > 0 ? $"**Its parts**\n\n{string.Join('\n', parts.Select(part => $"- {part}"))}" : null,
                $"**Read first**\n\n{reading}",
            }.OfType<string>()),
            DeepDive = Deep(code, graph, names, hubs),
            Citations = [.. starts.Select(start => start.File).Concat(hubs).Distinct<ExplainedFile>(ReferenceEqualityComparer.Instance).Take(MostPlaces).Select(file => file.Path)],
        });
        return explanation with { CommonMistakes = [.. explanation.CommonMistakes, .. FolderMistakes.Of(code, names)] };
    }

    private static string Start(FolderNames names, IReadOnlyList<FolderStart> starts) => starts[0].Why is { } why
        ? $"It starts at {names.Of(starts[0].File)}: {why}{(starts.Count > 1 && starts[1].Why is not null ? $"; other places where something starts are {Wording.Listed([.. starts.Skip(1).Where(start => start.Why is not null).Select(start => names.Of(start.File))], 3)}" : "")}."
        : $"Reading can begin with {Wording.Listed([.. starts.Select(start => names.Of(start.File))], 3)}, which {(starts.Count == 1 ? "uses" : "use")} other files here and {(starts.Count == 1 ? "is" : "are")} used by none.";

    private static string Reading(FileGraph graph, FolderNames names, IReadOnlyList<FolderStart> starts, List<ExplainedFile> hubs)
    {
        var others = graph.Files.Where(file => !FolderStarts.IsTest(file)).OrderByDescending(file => file.Code.LineCount).Concat(graph.Files);
        var places = starts.Select(start => start.File).Take(4).Concat(hubs.Take(4)).Concat(others).Distinct<ExplainedFile>(ReferenceEqualityComparer.Instance).Take(MostPlaces);
        return string.Join('\n', places.Index().Select(each => $"{each.Index + 1}. {names.Of(each.Item)}: {Reason(graph, names, each.Item, starts)}"));
    }

    private static string Reason(FileGraph graph, FolderNames names, ExplainedFile file, IReadOnlyList<FolderStart> starts)
    {
        var (needs, needed) = (graph.Needs(file), graph.NeededBy(file));
        var held = FileParts.Of(file.Code).Select(member => Wording.Code(member.Name)).Distinct().ToList();
        var reasons = new[]
        {
            starts.FirstOrDefault(start => ReferenceEquals(start.File, file)) is { Why: { } why } ? why : null,
            held.Count > 0 ? $"declares {Wording.Listed(held, 3)}" : null,
            needed.Count == 0 && needs.Count > 0 ? $"uses {Wording.Listed(names.Of(needs), 3)}; no other file uses it"
                : needed.Count > 2 ? $"is used by {needed.Count} files, {names.Of(needed.First())} among them"
                : needed.Count > 0 ? $"is used by {Wording.Listed(names.Of(needed))}"
                : needs.Count == 0 && graph.Files.Count > 1 ? "stands by itself" : null,
        }.OfType<string>().ToList();
        var reason = Wording.Sentence(reasons.Count > 0 ? string.Join("; ", reasons) : $"holds {file.Code.LineCount} lines");
        return DocumentedPurpose.Of(file.Code.Module) is { } purpose ? $"{purpose} {reason}" : reason;
    }

    private static string Deep(ExplainedCode code, FileGraph graph, FolderNames names, List<ExplainedFile> hubs)
    {
        var points = hubs.Where(hub => graph.NeededBy(hub).Count >= FewestUsers).Take(MostHubs).Select(hub => $"**Hub**: {Wording.Counted(graph.NeededBy(hub).Count, "file")} use {names.Of(hub)}: {Wording.Listed(names.Of(graph.NeededBy(hub)), 5)}.").ToList();
        foreach (var cycle in graph.Cycles().Take(MostCycles))
        {
            points.Add(cycle.Count == 2 ? $"**Cycle**: {names.Of(cycle[0])} and {names.Of(cycle[1])} use each other, so that neither can be understood or changed quite alone."
                : $"**Cycle**: {Wording.Listed(names.Of(cycle), 8)} use one another in a circle, so that none can be understood or changed quite alone.");
        }

        if (graph.Files.Where(file => graph.Needs(file).Count == 0 && graph.NeededBy(file).Count == 0).ToList() is { Count: > 0 } single && graph.Files.Count > 1)
            points.Add($"**By {(single.Count == 1 ? "itself" : "themselves")}**: {Wording.Listed(names.Of(single), 8)}; nothing was found that ties {(single.Count == 1 ? "it" : "them")} to the other files here.");
        var hard = code.Files.SelectMany(file => file.Outline.Where(entry => entry is { Symbol.IsCallable: true, Metrics: not null }).Select(entry => (file, entry, Fact: ComplexityFact.Of(file.Code, entry.Metrics!, file.Code.ShownName(entry.Symbol)))))
            .Where(each => each.Fact.Level == ComplexityLevel.High).OrderByDescending(each => each.Fact.Cognitive).ThenByDescending(each => each.Fact.Cyclomatic).Take(3).ToList();
        if (hard.Count > 0)
            points.Add($"**Hard to follow**: {Wording.Listed([.. hard.Select(each => $"{Wording.Code(each.file.Code.ShownName(each.entry.Symbol))} ({names.Bare(each.file)}:{each.entry.Line}, cyclomatic {each.Fact.Cyclomatic}, cognitive {each.Fact.Cognitive})")])}; the usual limits are {ComplexityFact.CyclomaticLimit} and {ComplexityFact.CognitiveLimit}.");
        return points.Count == 0 ? "No file here leans on another more than once, none use each other in a circle, and no function is beyond the usual limits of complexity." : string.Join('\n', points.Select(point => "- " + point));
    }
}
