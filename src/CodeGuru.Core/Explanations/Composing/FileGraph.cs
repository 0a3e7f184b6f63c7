using CodeGuru.Core.Analysis.Calls;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Which file needs which: by what it imports, and whose functions it calls.</summary>
internal sealed class FileGraph
{
    private readonly Dictionary<ExplainedFile, HashSet<ExplainedFile>> needs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ExplainedFile, HashSet<ExplainedFile>> needed = new(ReferenceEqualityComparer.Instance);

    public FileGraph(ExplainedCode code)
    {
        Files = code.Files;
        var (modules, owners, paths) = (new Dictionary<string, ExplainedFile>(), new Dictionary<string, ExplainedFile>(), new Dictionary<string, ExplainedFile>());
        foreach (var file in Files)
        {
            needs[file] = new(ReferenceEqualityComparer.Instance);
            needed[file] = new(ReferenceEqualityComparer.Instance);
            paths.TryAdd(file.Code.Path, file);
            modules.TryAdd(file.Code.Module.QualifiedName, file);
            foreach (var entry in file.Outline) owners.TryAdd(entry.Symbol.QualifiedName, file);
        }

        foreach (var file in Files)
        {
            foreach (var import in file.Code.Imports)
            {
                if (owners.GetValueOrDefault(import.Target) is { } target || modules.TryGetValue(import.Target, out target)) Add(file, target);
                foreach (var name in import.Names)
                {
                    if (owners.GetValueOrDefault($"{import.Target}.{name.Name}") is { } owner) Add(file, owner);
                }
            }
        }

        foreach (var edge in code.Calls.Edges.Where(edge => edge.Resolution is CallResolution.Exact or CallResolution.Inferred))
        {
            if (paths.GetValueOrDefault(edge.Path) is { } from && owners.GetValueOrDefault(edge.Callee) is { } to) Add(from, to);
        }
    }

    public IReadOnlyList<ExplainedFile> Files { get; }

    public IReadOnlyCollection<ExplainedFile> Needs(ExplainedFile file) => needs[file];

    public IReadOnlyCollection<ExplainedFile> NeededBy(ExplainedFile file) => needed[file];

    /// <summary>Files that hang together, whatever the direction; the largest groups first.</summary>
    public IReadOnlyList<IReadOnlyList<ExplainedFile>> Clusters()
    {
        var left = Files.ToHashSet<ExplainedFile>(ReferenceEqualityComparer.Instance);
        var clusters = new List<IReadOnlyList<ExplainedFile>>();
        foreach (var file in Files.Where(left.Contains))
        {
            var cluster = Reach(file, each => needs[each].Concat(needed[each]));
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
