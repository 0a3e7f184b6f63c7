using CodeGuru.Core.Analysis;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Diagrams;

/// <summary>Makes the class diagram of some types.</summary>
public static class ClassDiagram
{
    private const int MostMembers = 12;

    /// <param name="wanted">The types to show with those that they are related to; null for all.</param>
    /// <param name="mostBoxes">With more, those with the fewest relations are counted in one box, and a note says so.</param>
    public static Diagram.Class Of(string title, ClassHierarchy hierarchy, IReadOnlyCollection<Symbol>? wanted, int mostBoxes)
    {
        // A type may be declared in parts.
        var types = hierarchy.Types.GroupBy(entry => entry.Type.QualifiedName).ToDictionary(group => group.Key, group => group.ToList());
        var relations = types.SelectMany(pair => RelationsOf(pair.Key, pair.Value, types)).Distinct().ToList();
        var shown = wanted is null ? [.. types.Keys] : wanted.Select(type => type.QualifiedName).Where(types.ContainsKey).ToHashSet();
        if (wanted is not null)
        {
            var near = relations.Where(relation => shown.Contains(relation.From) || shown.Contains(relation.To)).SelectMany(relation => new[] { relation.From, relation.To }).ToList();
            shown.UnionWith(near);
        }

        // What is a base only by name, a library's, is a box without members.
        var outside = relations.Where(relation => shown.Contains(relation.From) && !types.ContainsKey(relation.To)).Select(relation => relation.To).ToHashSet();
        shown.UnionWith(outside);
        var ranked = shown.OrderBy(name => wanted?.Any(type => type.QualifiedName == name) == true ? 0 : 1)
            .ThenByDescending(name => relations.Count(relation => relation.From == name || relation.To == name)).ThenBy(name => name, StringComparer.Ordinal).ToList();
        var left = ranked.Count > mostBoxes ? ranked.Skip(Math.Max(1, mostBoxes - 1)).ToList() : [];
        var kept = ranked.Except(left).OrderBy(name => types.TryGetValue(name, out var entries) ? entries[0].Type.Span.Start : int.MaxValue).ToList();
        var boxes = kept.Select((name, id) => types.TryGetValue(name, out var entries) ? BoxOf(id, entries) : new ClassBox(id, Last(name), "external", [], [])).ToList();
        if (left.Count > 0) boxes.Add(new ClassBox(boxes.Count, $"… {left.Count} more types", "folded", [], []));
        var ids = kept.Select((name, id) => (name, id)).ToDictionary(pair => pair.name, pair => pair.id);
        foreach (var name in left) ids[name] = boxes.Count - 1;
        var drawn = relations.Where(relation => ids.ContainsKey(relation.From) && ids.ContainsKey(relation.To))
            .Select(relation => new ClassRelation(ids[relation.From], ids[relation.To], relation.Kind, relation.Label))
            .Select(relation => left.Count > 0 && (relation.From == boxes.Count - 1 || relation.To == boxes.Count - 1) ? relation with { Label = null } : relation)
            .Where(relation => left.Count == 0 || relation.From != relation.To || relation.From != boxes.Count - 1).Distinct();
        return new Diagram.Class(title, boxes, [.. Joined(drawn)]) { Notes = left.Count > 0 ? [$"{left.Count} of {ranked.Count} types were folded into one box: diagrams.max_nodes is {mostBoxes}."] : [] };
    }

    private static IEnumerable<(string From, string To, RelationKind Kind, string? Label)> RelationsOf(string name, List<ClassEntry> entries, Dictionary<string, List<ClassEntry>> types)
    {
        foreach (var entry in entries)
        {
            foreach (var written in entry.Bases)
            {
                var based = Declared(written, types);
                var isInterface = types.TryGetValue(based, out var known) && known[0].Type.Kind == SymbolKind.Interface && entry.Type.Kind != SymbolKind.Interface;
                if (based != name) yield return (name, based, isInterface ? RelationKind.Implements : RelationKind.Extends, null);
            }

            foreach (var part in entry.Parts) yield return (name, part.Type.QualifiedName, RelationKind.Holds, part.Field.Name);
        }
    }

    /// <summary>A base that is known by its written name only is the one declared type that this name is the end of: mostly one within another.</summary>
    private static string Declared(string written, Dictionary<string, List<ClassEntry>> types) =>
        !types.ContainsKey(written) && types.Keys.Where(name => name.EndsWith('.' + written, StringComparison.Ordinal)).Take(2).ToList() is [var only] ? only : written;

    /// <summary>Several fields of one type are one line.</summary>
    private static IEnumerable<ClassRelation> Joined(IEnumerable<ClassRelation> relations) => relations.GroupBy(relation => (relation.From, relation.To, relation.Kind))
        .Select(group => new ClassRelation(group.Key.From, group.Key.To, group.Key.Kind,
            SourceLabel.Shorten(string.Join(", ", group.Select(relation => relation.Label).OfType<string>()), 40) is { Length: > 0 } label ? label : null));

    private static ClassBox BoxOf(int id, List<ClassEntry> entries)
    {
        var members = entries.SelectMany(entry => entry.Type.Members).ToList();
        var type = entries[0].Type;
        return new ClassBox(
            id,
            type.Name,
            type.Kind is SymbolKind.Interface or SymbolKind.Enum or SymbolKind.Struct ? type.Kind.ToString().ToLowerInvariant() : type.Has("abstract") ? "abstract" : null,
            Few(members.Where(member => member.Kind is SymbolKind.Field or SymbolKind.Property).DistinctBy(member => member.Name)
                .Select(member => Member(member, type, member.Type is null ? member.Name : $"{member.Name}: {member.Type}"))),
            Few(members.Where(member => member.Kind is SymbolKind.Method or SymbolKind.Function).Select(member => Member(member, type, Signature(member)))));
    }

    private static IReadOnlyList<ClassMember> Few(IEnumerable<ClassMember> members)
    {
        var all = members.ToList();
        return all.Count <= MostMembers ? all : [.. all.Take(MostMembers - 1), new ClassMember(Visibility.Public, $"… {all.Count - MostMembers + 1} more")];
    }

    private static ClassMember Member(Symbol member, Symbol type, string text) =>
        new(member.Visibility, SourceLabel.Shorten(text, 48), member.Has("static"), member.Has("abstract") || (type.Kind == SymbolKind.Interface && member.IsCallable && member.Body is null));

    private static string Signature(Symbol method)
    {
        var parameters = string.Join(", ", method.Parameters.Where(parameter => parameter.Kind != ParameterKind.Receiver).Select(parameter => parameter.Name));
        return $"{method.Name}({SourceLabel.Shorten(parameters, 28)}){(method.Type is null ? "" : $" {SourceLabel.Shorten(method.Type, 20)}")}";
    }

    private static string Last(string name) => name[(name.LastIndexOf('.') + 1)..];
}
