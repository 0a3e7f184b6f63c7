using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Which file needs which: by what it imports, the names of others that it uses, and whose functions it calls.</summary>
internal sealed class FileGraph
{
    private readonly Dictionary<ExplainedFile, HashSet<ExplainedFile>> needs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ExplainedFile, HashSet<ExplainedFile>> needed = new(ReferenceEqualityComparer.Instance);

    public FileGraph(ExplainedCode code)
    {
        Files = code.Files;
        var (owners, paths) = (new Dictionary<string, ExplainedFile>(), new Dictionary<string, ExplainedFile>());
        foreach (var file in Files)
        {
            needs[file] = new(ReferenceEqualityComparer.Instance);
            needed[file] = new(ReferenceEqualityComparer.Instance);
            paths.TryAdd(file.Code.Path, file);
            foreach (var entry in file.Outline.Where(entry => entry.Symbol.Kind != SymbolKind.Module && !entry.Symbol.Has("namespace"))) owners.TryAdd(entry.Symbol.QualifiedName, file);
        }

        AddImports(owners);
        AddNames();
        foreach (var edge in code.Calls.Edges.Where(edge => edge.Resolution is CallResolution.Exact or CallResolution.Inferred))
        {
            if (paths.GetValueOrDefault(edge.Path) is { } from && owners.GetValueOrDefault(edge.Callee) is { } to) Add(from, to);
        }
    }

    public IReadOnlyList<ExplainedFile> Files { get; }

    public IReadOnlyCollection<ExplainedFile> Needs(ExplainedFile file) => needs[file];

    public IReadOnlyCollection<ExplainedFile> NeededBy(ExplainedFile file) => needed[file];

    /// <summary>Files that hang together, whatever the direction and whatever joins them only by way of <paramref name="apart"/>; the largest groups first.</summary>
    public IReadOnlyList<IReadOnlyList<ExplainedFile>> Clusters(IReadOnlyCollection<ExplainedFile> apart)
    {
        var left = Files.Except<ExplainedFile>(apart, ReferenceEqualityComparer.Instance).ToHashSet<ExplainedFile>(ReferenceEqualityComparer.Instance);
        var clusters = new List<IReadOnlyList<ExplainedFile>>();
        foreach (var file in Files.Where(left.Contains))
        {
            var cluster = Reach(file, each => needs[each].Concat(needed[each]).Where(left.Contains));
            left.ExceptWith(cluster);
            clusters.Add([.. Files.Where(cluster.Contains)]);
        }

        return [.. clusters.OrderByDescending(cluster => cluster.Count)];
    }

    /// <summary>Files that need each other in a circle, each circle once.</summary>
    public IReadOnlyList<IReadOnlyList<ExplainedFile>> Cycles()
    {
        var seen = new HashSet<ExplainedFile>(ReferenceEqualityComparer.Instance);
        var cycles = new List<IReadOnlyList<ExplainedFile>>();
        foreach (var file in Files.Where(file => needs[file].Count > 0 && needed[file].Count > 0))
        {
            if (seen.Contains(file)) continue;
            var circle = Reach(file, Needs);
            circle.IntersectWith(Reach(file, NeededBy));
            if (circle.Count < 2) continue;
            seen.UnionWith(circle);
            cycles.Add([.. Files.Where(circle.Contains)]);
        }

        return cycles;
    }

    private void AddImports(Dictionary<string, ExplainedFile> owners)
    {
        var modules = Files.ToLookup(file => file.Code.Module.QualifiedName);
        foreach (var file in Files)
        {
            foreach (var import in file.Code.Imports)
            {
                // "from . import desk" means the module within the package, and not the package.
                var within = import.Names.Select(name => $"{import.Target}.{name.Name}").Select(name => owners.GetValueOrDefault(name) ?? modules[name].FirstOrDefault()).OfType<ExplainedFile>().ToList();
                foreach (var target in within) Add(file, target);
                if (within.Count < import.Names.Count || import.Names.Count == 0)
                {
                    if ((owners.GetValueOrDefault(import.Target) ?? OnlyOne(modules[import.Target], import)) is { } whole) Add(file, whole);
                }
            }
        }
    }

    /// <summary>The file that an import means; null where the module is a namespace of several: which of them is meant, the names tell.</summary>
    private static ExplainedFile? OnlyOne(IEnumerable<ExplainedFile> files, Import import)
    {
        var all = files.ToList();
        return all.Count == 1 ? all[0] : all.SingleOrDefault(file => NameOf(file.Code.Path) == NameOf(import.Module.Trim('"')));
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>What is declared in a namespace is used by its bare name there, in the namespaces within, and where the whole of it is imported.</summary>
    private void AddNames()
    {
        var declared = new Dictionary<(string Space, string Name), ExplainedFile>();
        foreach (var file in Files)
        {
            foreach (var symbol in file.Outline.Select(entry => entry.Symbol).Where(IsUsedByName)) declared.TryAdd((file.Code.Space, symbol.Name), file);
        }

        foreach (var file in Files)
        {
            var names = new UsedNames(file.Code);
            var spaces = Enclosing(file.Code.Space).Concat(file.Code.Imports.Where(import => import is { IsWildcard: true, IsHandedOn: false }).Select(import => import.Target)).Distinct().ToList();
            foreach (var (space, name) in names.Bare.SelectMany(name => spaces.Select(space => (space, name))).Concat(names.Qualified))
            {
                if (declared.GetValueOrDefault((space, name)) is { } owner) Add(file, owner);
            }
        }
    }

    private static bool IsUsedByName(Symbol symbol) => symbol.Name.Length > 0 && (symbol.IsType || symbol.Kind == SymbolKind.Function) && symbol.Owner is null or { Kind: SymbolKind.Module } or { IsType: false, IsCallable: false };

    private static IEnumerable<string> Enclosing(string space)
    {
        for (var end = space.Length; end > 0; end = space.LastIndexOf('.', end - 1)) yield return space[..end];
    }

    private void Add(ExplainedFile from, ExplainedFile to)
    {
        if (ReferenceEquals(from, to)) return;
        needs[from].Add(to);
        needed[to].Add(from);
    }

    private static HashSet<ExplainedFile> Reach(ExplainedFile start, Func<ExplainedFile, IEnumerable<ExplainedFile>> next)
    {
        var seen = new HashSet<ExplainedFile>(ReferenceEqualityComparer.Instance) { start };
        var open = new Stack<ExplainedFile>([start]);
        while (open.TryPop(out var file))
        {
            foreach (var each in next(file).Where(seen.Add)) open.Push(each);
        }

        return seen;
    }
}
