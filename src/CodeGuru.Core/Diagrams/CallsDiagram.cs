using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Diagrams;

/// <summary>Makes the diagram of who calls whom.</summary>
public static class CallsDiagram
{
    /// <param name="wanted">The functions to show, with those that call them and all that they lead to; null for all.</param>
    /// <param name="mostNodes">With more, functions are folded into their types, then their files, then their folders, and a note says so.</param>
    public static Diagram.Calls Of(string title, IReadOnlyList<CodeFile> files, CallGraph calls, IReadOnlyCollection<Symbol>? wanted, int mostNodes)
    {
        var functions = new Dictionary<string, CallPlace>();
        var within = new Dictionary<string, string>();
        foreach (var file in files)
        {
            foreach (var symbol in file.Module.WithDescendants().Where(symbol => symbol.Kind == SymbolKind.Module || symbol.IsCallable || symbol.IsType))
            {
                if (IsNameless(symbol)) within.TryAdd(symbol.QualifiedName, Named(symbol).QualifiedName);
                else functions.TryAdd(symbol.QualifiedName, CallPlace.Of(file, symbol));
            }
        }

        var edges = calls.Edges.Select(edge => (edge.Caller, edge.Callee, To: (Caller: within.GetValueOrDefault(edge.Caller, edge.Caller), Callee: within.GetValueOrDefault(edge.Callee, edge.Callee)), edge.Resolution))
            // What a function does in a function without a name is its own doing, and not a call of itself.
            .Where(edge => functions.ContainsKey(edge.To.Caller) && functions.ContainsKey(edge.To.Callee) && (edge.To.Caller != edge.To.Callee || (edge.Caller == edge.To.Caller && edge.Callee == edge.To.Callee)))
            .GroupBy(edge => edge.To).Select(group => (group.Key.Caller, group.Key.Callee, IsExact: group.Any(edge => edge.Resolution == CallResolution.Exact))).ToList();
        var shown = edges.SelectMany(edge => new[] { edge.Caller, edge.Callee }).ToHashSet();
        shown.UnionWith(functions.Where(pair => pair.Value.IsFunction).Select(pair => pair.Key));
        if (wanted is not null) shown = Around(wanted.Select(symbol => Named(symbol).QualifiedName).Where(functions.ContainsKey), edges.Select(edge => (edge.Caller, edge.Callee)).ToList());

        var before = shown.Count;
        var places = shown.OrderBy(name => functions[name].Order).ThenBy(name => functions[name].Start).ToDictionary(name => name, name => functions[name]);
        for (var level = FoldLevel.Types; places.Values.Distinct().Count() > mostNodes && level <= FoldLevel.Everything; level++)
            places = places.ToDictionary(pair => pair.Key, pair => functions[pair.Key].Folded(level, places));

        var nodes = places.Values.Distinct().ToList();
        var ids = nodes.Select((place, id) => (place, id)).ToDictionary(pair => pair.place, pair => pair.id);
        var links = edges.Where(edge => places.ContainsKey(edge.Caller) && places.ContainsKey(edge.Callee))
            .Select(edge => (From: ids[places[edge.Caller]], To: ids[places[edge.Callee]], edge.IsExact))
            .Where(link => link.From != link.To || !nodes[link.From].IsFolded)
            .GroupBy(link => (link.From, link.To)).Select(group => new DiagramLink(group.Key.From, group.Key.To, group.Any(link => link.IsExact) ? LinkKind.Next : LinkKind.Inferred)).ToList();
        var called = links.Where(link => link.From != link.To).Select(link => link.To).ToHashSet();
        var paths = nodes.Select(place => place.Group).OfType<string>().Distinct().ToList();
        return new Diagram.Calls(
            title,
            [.. nodes.Select((place, id) => new DiagramNode(
                id, place.IsFolded ? NodeShape.Folded : called.Contains(id) ? NodeShape.Step : NodeShape.Start, SourceLabel.Shorten(place.Name), place.Group is { } path ? paths.IndexOf(path) : null))],
            links,
            [.. paths.Select((path, id) => new DiagramGroup(id, path))])
        { Notes = nodes.Count < before ? [$"{before} functions were folded into {nodes.Count} boxes: diagrams.max_nodes is {mostNodes}."] : [] };
    }

    /// <summary>What a function without a name stands in, and is shown as.</summary>
    private static Symbol Named(Symbol symbol) => IsNameless(symbol) && symbol.Owner is { } owner ? Named(owner) : symbol;

    private static bool IsNameless(Symbol symbol) => symbol is { IsAnonymous: true, Name: ['<', ..] };

    private static HashSet<string> Around(IEnumerable<string> names, List<(string Caller, string Callee)> edges)
    {
        var shown = names.ToHashSet();
        var callers = edges.Where(edge => shown.Contains(edge.Callee)).Select(edge => edge.Caller).ToList();
        var next = edges.ToLookup(edge => edge.Caller, edge => edge.Callee);
        var open = new Queue<string>(shown);
        while (open.TryDequeue(out var name))
        {
            foreach (var callee in next[name])
            {
                if (shown.Add(callee)) open.Enqueue(callee);
            }
        }

        shown.UnionWith(callers);
        return shown;
    }
}
