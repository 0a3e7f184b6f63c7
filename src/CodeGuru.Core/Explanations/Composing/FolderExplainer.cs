using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Core.Explanations.Purpose;

namespace CodeGuru.Core.Explanations.Composing;

internal static class FolderExplainer
{
    private const int MostPlaces = 10;

    public static Explanation Explain(ExplainedCode code, string path)
    {
        var graph = new FileGraph(code);
        var panel = FactsPanel.Of(code with { Part = new ExplainedPart.Folder(path) });
        var summary = Wording.Sentence($"{Wording.Code(path)} holds {Wording.Listed(panel.Holds)}, in {panel.LineCount} lines ({panel.Language})");
        var entries = graph.Files.Where(file => graph.NeededBy(file).Count == 0 && graph.Needs(file).Count > 0).OrderByDescending(file => graph.Needs(file).Count).ToList();
        var hubs = graph.Files.Where(file => graph.NeededBy(file).Count > 1).OrderByDescending(file => graph.NeededBy(file).Count).ToList();
        var reading = Reading(graph, entries, hubs);
        return Finish.With(code, panel.Language, [], new Explanation
        {
            Summary = summary,
            Simple = string.Join(' ', new[]
            {
                summary,
                entries.Count > 0 ? $"Reading can begin with {Wording.Listed(Names(entries), 3)}, which {(entries.Count == 1 ? "uses" : "use")} other files and {(entries.Count == 1 ? "is" : "are")} used by none." : null,
                hubs.Count > 0 ? $"Most depends on {Wording.Listed(Names(hubs), 3)}." : null,
            }.OfType<string>()),
            Detailed = $"**Read first**\n\n{reading}",
            DeepDive = Deep(graph, hubs, panel),
            Citations = [.. entries.Concat(hubs).Distinct().Take(MostPlaces).Select(file => file.Path)],
        });
    }

    private static string Reading(FileGraph graph, List<ExplainedFile> entries, List<ExplainedFile> hubs)
    {
        var others = graph.Files.OrderByDescending(file => file.Code.LineCount);
        var places = entries.Take(4).Concat(hubs.Take(4)).Concat(others).Distinct<ExplainedFile>(ReferenceEqualityComparer.Instance).Take(MostPlaces);
        return string.Join('\n', places.Index().Select(each => $"{each.Index + 1}. {Wording.Code(each.Item.Path)}: {Reason(graph, each.Item)}"));
    }

    private static string Reason(FileGraph graph, ExplainedFile file)
    {
        var (needs, needed) = (graph.Needs(file), graph.NeededBy(file));
        var reason = needed.Count == 0 && needs.Count > 0 ? $"uses {Wording.Listed(Names(needs), 3)} and is used by no other file: an entry"
            : needed.Count > 0 ? $"{Wording.Listed(Names(needed), 3)} {(needed.Count == 1 ? "builds" : "build")} on it"
            : $"stands by itself, with {file.Code.LineCount} lines";
        return DocumentedPurpose.Of(file.Code.Module) is { } purpose ? $"{purpose} {Wording.Sentence(reason)}" : Wording.Sentence(reason);
    }

    private static string Deep(FileGraph graph, List<ExplainedFile> hubs, FactsPanel panel)
    {
        var clusters = graph.Clusters();
        var connected = clusters.Where(cluster => cluster.Count > 1).ToList();
        var points = connected.Take(6).Select(cluster => $"**Component** of {cluster.Count} files that hang together by imports and calls: {Wording.Listed(Names(cluster), 8)}.").ToList();
        if (clusters.Where(cluster => cluster.Count == 1).Select(cluster => cluster[0]).ToList() is { Count: > 0 } single) points.Add($"**By themselves**: {Wording.Listed(Names(single), 8)}; no import or call was found that ties them to other files here.");
        points.AddRange(hubs.Take(5).Select(hub => $"**Hub**: {Wording.Counted(graph.NeededBy(hub).Count, "file")} need {Wording.Code(hub.Path)}: {Wording.Listed(Names(graph.NeededBy(hub)), 5)}."));
        points.AddRange(graph.Cycles().Take(5).Select(cycle => $"**Cycle**: {Wording.Listed(Names(cycle), 8)} need each other in a circle, so that none can be understood or changed quite alone."));
        if (panel.Complexity is { Cyclomatic: > 1, Function: { } hardest } fact) points.Add(Complexity.Of(fact).Replace("**Complexity**: ", $"**Complexity**: hardest to follow is {Wording.Code(hardest)}: ", StringComparison.Ordinal));
        return string.Join('\n', points.Select(point => "- " + point));
    }

    private static IReadOnlyList<string> Names(IEnumerable<ExplainedFile> files) => [.. files.Select(file => Wording.Code(file.Path))];
}
