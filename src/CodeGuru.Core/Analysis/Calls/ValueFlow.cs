using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>Evaluates every unit of code until no place holds anything new.</summary>
internal sealed class ValueFlow
{
    /// <summary>Runs of one unit: sets only grow, so it ends by itself, but nobody waits for the last rare value of a huge program.</summary>
    private const int MostRunsEach = 60;

    /// <summary>Declarations of one type that know of each other: people write a handful, generated code thousands, and each would look at all.</summary>
    private const int MostParts = 32;

    /// <summary>Units that run while others wait for what they give: each takes a part of the stack.</summary>
    private const int MostNested = 64;

    private readonly CancellationToken cancellation;
    private readonly Dictionary<Symbol, CodeUnit> units = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(CodeUnit, SourceSpan), object> sites = [];
    private readonly Dictionary<(Symbol, string), CollectionSite> declaredSites = [];
    private readonly Queue<CodeUnit> queue = new();
    private readonly ILookup<string, Symbol> parts;
    private readonly HashSet<CodeUnit> guessing = [];
    private int depth;

    public ValueFlow(IReadOnlyList<CodeFile> files, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        Modules = new ModuleMap(files);
        Store = new FlowStore(Enqueue);
        Ancestry = new Ancestry(Enqueue);
        Members = new MemberFlow(this);
        parts = files.SelectMany(file => file.Module.WithDescendants()).Where(symbol => symbol.IsType && symbol.IsPartial).ToLookup(symbol => symbol.QualifiedName);
        foreach (var file in files)
        {
            foreach (var symbol in file.Module.WithDescendants().Where(symbol => symbol.Kind == SymbolKind.Module || symbol.IsCallable))
                units[symbol] = new CodeUnit(file, symbol);
        }
    }

    /// <summary>Whether all that follows from the code alone is known, and what is still missing may be guessed.</summary>
    public bool IsAssuming { get; private set; }

    public ModuleMap Modules { get; }

    public FlowStore Store { get; }

    public Ancestry Ancestry { get; }

    public MemberFlow Members { get; }

    /// <summary>Stands for what a library makes at one place of the code.</summary>
    public object SiteOf(CodeUnit unit, SourceSpan span)
    {
        if (!sites.TryGetValue((unit, span), out var site)) sites[(unit, span)] = site = new object();
        return site;
    }

    /// <summary>Stands for the collection that something has which is declared with a type.</summary>
    public CollectionSite SiteOf(Symbol declaration, string type, string? library)
    {
        if (!declaredSites.TryGetValue((declaration, type), out var site)) declaredSites[(declaration, type)] = site = new CollectionSite(library);
        return site;
    }

    /// <summary>Stands for the object of a library's collection that is made at one place of the code.</summary>
    public CollectionSite SiteOf(CodeUnit unit, SourceSpan span, string? library)
    {
        if (!sites.TryGetValue((unit, span), out var site) || site is not CollectionSite) sites[(unit, span)] = site = new CollectionSite(library);
        return (CollectionSite)site;
    }

    /// <summary>Runs a unit again once what is missing may be guessed. All others are run again only if they see something new.</summary>
    public void LookAgainLater(CodeUnit unit) => guessing.Add(unit);

    /// <summary>The other declarations of a type that is declared in several places.</summary>
    public IEnumerable<Symbol> OtherPartsOf(Symbol type) => type.IsPartial ? parts[type.QualifiedName].Where(part => part != type).Take(MostParts) : [];

    public CodeUnit? UnitOf(Symbol symbol) => units.GetValueOrDefault(symbol);

    public CallGraph Run()
    {
        // Modules first: what they import and declare is what functions look for. Then what nothing mentions, and last what is mentioned but was never reached:
        // most code is thereby run for the first time by what calls it, with what it is given.
        var mentioned = new HashSet<string>();
        foreach (var unit in units.Values) unit.AddMentioned(mentioned);
        SettleFirst(unit => unit.Symbol.Kind == SymbolKind.Module, isEntry: false);
        SettleFirst(unit => !IsMentioned(unit, mentioned), isEntry: true);
        SettleFirst(_ => true, isEntry: true);
        // Methods that nobody calls still have an object of their class; parameters that nobody fills, of their type.
        IsAssuming = true;
        foreach (var unit in units.Values) Assume(unit);
        foreach (var unit in guessing) Enqueue(unit);
        Settle();
        return new CallGraph([.. units.Values.GroupBy(unit => unit.File.Path).OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => Edges(file))]);
    }

    /// <summary>The calls of one file in the order of its lines; of what is known of a call in several ways, the best.</summary>
    private static IEnumerable<CallEdge> Edges(IEnumerable<CodeUnit> file) => file.SelectMany(unit => unit.Edges)
        .GroupBy(edge => (edge.Caller, edge.Callee, edge.Line)).Select(group => group.MinBy(edge => edge.Resolution)!)
        .OrderBy(edge => edge.Line).ThenBy(edge => edge.Caller, StringComparer.Ordinal).ThenBy(edge => edge.Callee, StringComparer.Ordinal);

    /// <summary>What is known about types once everything has been evaluated.</summary>
    public ClassHierarchy Hierarchy() => new([.. units.Values.Where(unit => unit.Symbol.Kind == SymbolKind.Module)
        .SelectMany(unit => unit.Symbol.WithDescendants()
        .Where(symbol => symbol.IsType && (!symbol.IsElsewhere || OtherPartsOf(symbol).All(part => part.IsElsewhere))).Select(type => Entry(type, unit)))]);

    /// <summary>Objects of the type that a declaration names.</summary>
    /// <param name="reader">Is not told what becomes known of the type later, so it looks again at the end.</param>
    public IEnumerable<FlowValue> ObjectsOf(string type, Symbol declaration, CodeUnit reader)
    {
        if (!IsAssuming) LookAgainLater(reader);
        var module = declaration;
        while (module.Owner is { } owner) module = owner;
        return UnitOf(module) is { } unit ? new UnitFlow(this, unit).Names.ObjectsOf(type, declaration) : [];
    }

    private ClassEntry Entry(Symbol type, CodeUnit module)
    {
        var names = OtherPartsOf(type).Prepend(type).SelectMany(Ancestry.BasesOf).Where(each => each is not FlowValue.Type { Symbol: var part } || part.QualifiedName != type.QualifiedName).Select(each => each is FlowValue.Type known ? known.Symbol.QualifiedName : ((FlowValue.External)each).Path);
        var order = Ancestry.Order(type, module).OfType<FlowValue.Type>().Select(each => each.Symbol);
        var parts = type.Members.Where(member => member.Kind == SymbolKind.Field).SelectMany(field => Held(type, field, module).Select(held => new ClassPart(field, held)));
        return new ClassEntry(type, [.. names.Distinct()], [.. order], [.. parts]);
    }

    private IEnumerable<Symbol> Held(Symbol type, Symbol field, CodeUnit module)
    {
        var assigned = ((FlowValue[])[new FlowValue.Instance(type), new FlowValue.Type(type)]).SelectMany(place => Store.Read(place, field.Name, module));
        var declared = field.Type is { } written ? ObjectsOf(written, field, module) : [];
        return assigned.Concat(declared).OfType<FlowValue.Instance>().Select(each => each.Class).Distinct();
    }

    private void Enqueue(CodeUnit unit)
    {
        if (unit.IsQueued || unit.Runs >= MostRunsEach) return;
        unit.IsQueued = true;
        queue.Enqueue(unit);
    }

    /// <summary>Whether the code may be called by something that is analysed. The names of constructors, of operators and of what statements call need not stand anywhere.</summary>
    private static bool IsMentioned(CodeUnit unit, HashSet<string> mentioned)
    {
        var name = unit.Symbol.Name;
        return unit.Symbol.IsAnonymous || mentioned.Contains(name) || name == unit.File.Conventions.Constructor || name == unit.File.Conventions.CallMethod
            || name.StartsWith("__", StringComparison.Ordinal) || !(name is [var first, ..] && (char.IsLetter(first) || first == '_'));
    }

    /// <summary>Runs the chosen units that nothing has run yet, and whatever has to look again then.</summary>
    private void SettleFirst(Func<CodeUnit, bool> isChosen, bool isEntry)
    {
        foreach (var unit in units.Values.Where(unit => unit.Runs == 0 && isChosen(unit)))
        {
            unit.IsEntry = isEntry;
            Enqueue(unit);
        }

        Settle();
    }

    private void Settle()
    {
        while (queue.TryDequeue(out var unit))
        {
            if (unit.IsQueued) Run(unit);
        }
    }

    /// <summary>Runs a unit that has never run as soon as something asks for what it gives: who asks is spared another look.</summary>
    public void RunFirst(CodeUnit unit)
    {
        if (unit.Runs == 0) RunNow(unit);
    }

    /// <summary>Runs a unit before its turn.</summary>
    public void RunNow(CodeUnit unit)
    {
        if (depth >= MostNested || unit.IsRunning || unit.Runs >= MostRunsEach) return;
        depth++;
        Run(unit);
        depth--;
    }

    private void Run(CodeUnit unit)
    {
        cancellation.ThrowIfCancellationRequested();
        unit.IsQueued = false;
        unit.Runs++;
        if (unit.Runs == 1 && unit.IsEntry) Assume(unit);
        unit.IsRunning = true;
        new UnitFlow(this, unit).Run();
        unit.IsRunning = false;
    }

    private void Assume(CodeUnit unit)
    {
        foreach (var parameter in unit.Symbol.Parameters)
        {
            var place = UnitFlow.ParameterKey(parameter.Name);
            if (Store.Has(unit.Symbol, place)) continue;
            if (parameter.Kind == ParameterKind.Receiver && unit.Symbol.Owner is { IsType: true } owner)
                Store.Add(unit.Symbol, place, unit, [unit.Symbol.Has("class") ? new FlowValue.Type(owner) : new FlowValue.Instance(owner)]);
            else if (parameter is { Kind: ParameterKind.Rest, Type: { } each })
                Store.Add(new FlowValue.Container(parameter, CollectionKind.Tuple), FlowStore.AnyKey, unit, [.. new UnitFlow(this, unit).Names.ObjectsOf(each.EndsWith("[]", StringComparison.Ordinal) ? each[..^2] : each, unit.Symbol)]);
            else if (parameter.Type is { } type)
                Store.Add(unit.Symbol, place, unit, [.. new UnitFlow(this, unit).Names.ObjectsOf(type, unit.Symbol)]);
        }
    }
}
