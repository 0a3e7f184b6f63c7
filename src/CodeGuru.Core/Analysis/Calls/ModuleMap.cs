using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>The analysed modules by their names.</summary>
internal sealed class ModuleMap
{
    private readonly Dictionary<string, List<CodeFile>> files = [];
    private readonly HashSet<string> packages = [];
    private readonly Dictionary<string, string?> byTail = [];

    private readonly Dictionary<string, List<CodeFile>> globals = [];
    private readonly ILookup<string, Symbol> extensions;

    public ModuleMap(IReadOnlyList<CodeFile> all)
    {
        extensions = all.SelectMany(file => file.Module.WithDescendants())
            .Where(symbol => symbol.Has("static") && symbol.Parameters is [{ Kind: ParameterKind.Receiver }, ..]).ToLookup(symbol => symbol.Name);
        foreach (var file in all)
        {
            var name = file.Space;
            if (file.Conventions.NamesAreGlobal)
            {
                foreach (var function in file.Module.Members.Where(member => member.IsCallable && (member.Body is not null || member.Has("macro")) && !member.Has("static")))
                {
                    if (!globals.TryGetValue(function.Name, out var holders)) globals[function.Name] = holders = [];
                    holders.Add(file);
                }
            }

            // Where packages are declared, many files are one module.
            if (!files.TryGetValue(name, out var known)) files[name] = known = [];
            known.Add(file);
            for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1)) packages.Add(name[..dot]);
            // Two modules with the same end: neither is meant.
            for (var dot = name.IndexOf('.'); dot > 0; dot = name.IndexOf('.', dot + 1))
                byTail[name[(dot + 1)..]] = byTail.TryGetValue(name[(dot + 1)..], out var other) && other != name ? null : name;
        }
    }

    public IReadOnlyList<CodeFile> Find(string name) => files.TryGetValue(name, out var found) ? found : [];

    /// <summary>Functions of this name that extend a type from outside.</summary>
    public IReadOnlyList<Symbol> Extensions(string name) => [.. extensions[name]];

    /// <summary>The files that define a function of this name which all others see.</summary>
    public IReadOnlyList<CodeFile> Globals(string name) => globals.TryGetValue(name, out var found) ? found : [];

    public bool Knows(string name) => files.ContainsKey(name) || packages.Contains(name);

    /// <summary>Whether something that is declared in an analysed module may have this path.</summary>
    public bool IsWithin(string path)
    {
        for (var dot = path.LastIndexOf('.'); dot > 0; dot = path.LastIndexOf('.', dot - 1))
        {
            if (Find(path[..dot]).Count > 0) return true;
        }

        var root = path.Split('.', 2)[0];
        return Find("").Any(file => file.Module.Members.Any(member => member.Name == root));
    }

    /// <summary>The full name of an imported module; the analysed root may lie above the one that imports start from.</summary>
    public string Resolve(string name) => Knows(name) ? name
        : byTail.GetValueOrDefault(name) ?? (name.LastIndexOf('/') is > 0 and var slash && files.ContainsKey(name[(slash + 1)..]) ? name[(slash + 1)..] : name);
}
