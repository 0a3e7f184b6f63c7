using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>What names mean where code stands, and what binding one does.</summary>
internal sealed class NameFlow(UnitFlow run)
{
    private readonly List<Symbol> typesAround = [];

    private ValueFlow Flow => run.Flow;

    private CodeUnit Unit => run.Unit;

    /// <param name="name">As it stands in the code.</param>
    /// <param name="isType">Whether it names a type, where functions of the same name are not meant.</param>
    public FlowValue[] Variable(string name, bool isType = false)
    {
        // What is missing in a broken text has an empty name.
        if (name.Length == 0) return [];
        bool IsMeant(FlowValue[] values) => !isType || Array.Exists(values, value => value is not FlowValue.Function);
        if (typesAround.Count > 0 && run.Environment.Find(new FlowValue.Type(typesAround[^1]), name) is { } member && IsMeant(member)) return member;
        if (OfTypesAround(name) is { Length: > 0 } outer && IsMeant(outer)) return outer;
        if (Unit.Binds(name) && !Unit.IsModuleName(name) && Read(Unit.Symbol, name) is var local && IsMeant(local)) return local;
        for (var owner = Unit.Symbol.Owner; owner is not null; owner = owner.Owner)
        {
            if (owner.IsType)
            {
                if (InScope(owner, name) is { } members && IsMeant(members)) return members;
                continue;
            }

            if (Flow.UnitOf(owner) is { } around && around.Binds(name) && Flow.Store.Read(owner, name, Unit) is var bound && IsMeant(bound)) return bound;
        }

        if (Flow.Members.InSiblings(Unit, name) is { Length: > 0 } siblings && IsMeant(siblings)) return siblings;
        var wild = Unit.File.Imports.Where(import => import is { IsWildcard: true, IsHandedOn: false }).Select(import => Flow.Modules.Resolve(import.Target)).ToList();
        var imported = wild.Where(module => Flow.Modules.Knows(module) || Flow.Modules.IsWithin(module)).SelectMany(module => Flow.Members.OfPath(module, name, Unit)).ToList();
        if (imported.Count > 0 && FlowValue.Once(imported) is var wildcards && IsMeant(wildcards)) return wildcards;
        if (Unit.File.Conventions.BuiltIns.Contains(name)) return [new FlowValue.External(Unit.File.Conventions.BuiltInPrefix + name)];
        if (Unit.File.Conventions.LibraryNames.Contains(name)) return [new FlowValue.External(name)];
        if (Unit.File.Conventions.ModulesAreInScope && Flow.Modules.Knows(name)) return [new FlowValue.Module(name)];
        // Out of which of several libraries a name comes, only they know.
        var libraries = wild.Where(module => !Flow.Modules.Knows(module) && !Flow.Modules.IsWithin(module)).ToList();
        if (libraries.Count == 0) return Unit.File.Conventions.ModulesAreInScope && char.IsUpper(name[0]) ? [new FlowValue.External(name)] : [];
        // The space around a library is no part of it: after using namespace std::chrono, std is std.
        if (libraries.Any(library => library.StartsWith(name + ".", StringComparison.Ordinal))) return [new FlowValue.External(name)];
        return char.IsLower(name[0]) && libraries.Count > 1 ? [] : [new FlowValue.External(libraries is [var only] ? $"{only}.{name}" : name)];
    }

    /// <summary>In the body of a type, what the types around declare, themselves included, where members are seen by bare names.</summary>
    private FlowValue[] OfTypesAround(string name)
    {
        for (var at = Unit.File.Conventions.MembersAreInScope ? typesAround.Count - 1 : -1; at >= 0; at--)
        {
            if (typesAround[at].Name == name) return [new FlowValue.Type(typesAround[at])];
            // What the innermost declares further down is not there yet.
            if (at < typesAround.Count - 1 && Flow.Store.Read(new FlowValue.Type(typesAround[at]), name, Unit).Where(value => !IsConstructor(value)).ToArray() is { Length: > 0 } held) return held;
        }

        return [];
    }

    /// <summary>Binds a name where the code stands.</summary>
    public void Bind(string name, FlowValue[] values)
    {
        if (typesAround.Count > 0)
        {
            var type = new FlowValue.Type(typesAround[^1]);
            run.Environment.Set(type, name, values);
            Flow.Store.Add(type, name, Unit, values);
        }
        else if (FieldOf(name) is { } type)
        {
            Flow.Store.Add(new FlowValue.Instance(type), name, Unit, values);
        }
        else if (Unit.IsModuleName(name))
        {
            Flow.Store.Add(Unit.File.Module, name, Unit, values);
        }
        else if (Unit.Binds(name))
        {
            SetVariable(Unit.Symbol, name, values);
        }
        else
        {
            for (var owner = Unit.Symbol.Owner; owner is not null; owner = owner.Owner)
            {
                if (Flow.UnitOf(owner) is not { } around || !around.Binds(name)) continue;
                Flow.Store.Add(owner, name, Unit, values);
                return;
            }
        }
    }

    /// <summary>Objects of the type that an annotation names.</summary>
    /// <param name="within">What the annotation belongs to, for types that are declared inside others.</param>
    public IEnumerable<FlowValue> ObjectsOf(string type, Symbol? within = null)
    {
        var objects = Unit.File.Conventions.TypeNames(type).SelectMany(name => ObjectsOfClass(name, within));
        if (Unit.File.Conventions.ElementsOf(type) is not { } elements) return objects;
        var collection = new FlowValue.Container(Flow.SiteOf(within ?? Unit.Symbol, type, elements.Library), elements.IsKeyed ? CollectionKind.Map : elements.AreReceived ? CollectionKind.Generator : CollectionKind.List);
        Flow.Store.Add(collection, FlowStore.AnyKey, Unit, [.. ObjectsOf(elements.Element, within)]);
        return objects.Append(collection);
    }

    public void SetVariable(Symbol scope, string name, FlowValue[] values)
    {
        run.Environment.Set(scope, name, values);
        Flow.Store.Add(scope, name, Unit, values);
    }

    /// <summary>Does something where the names of a class's body are bound.</summary>
    public void Within(Symbol type, Action walk)
    {
        typesAround.Add(type);
        walk();
        typesAround.RemoveAt(typesAround.Count - 1);
    }

    /// <summary>What a class around declares or inherits under a bare name, where that is in scope; null if it has nothing of the name.</summary>
    private FlowValue[]? InScope(Symbol owner, string name)
    {
        if (!Unit.File.Conventions.MembersAreInScope && !owner.Has("namespace")) return null;
        var found = Flow.Members.Of(new FlowValue.Instance(owner), name, Unit).Where(each => each is not FlowValue.External && !IsConstructor(each)).ToArray();
        return found.Length > 0 || owner.Members.Any(member => member.Name == name && !(member.IsCallable && member.Name == owner.Name)) ? found : null;
    }

    /// <summary>Where a constructor bears its class's name, the name alone means the class.</summary>
    private static bool IsConstructor(FlowValue value) => value is FlowValue.Function { Symbol: { Owner: { IsType: true, Name: var type }, Name: var name } } && type == name;

    /// <summary>The class around that has a field of this name, where fields are called by bare names.</summary>
    private Symbol? FieldOf(string name)
    {
        if (!Unit.File.Conventions.MembersAreInScope || Unit.Binds(name)) return null;
        for (var owner = Unit.Symbol.Owner; owner is not null; owner = owner.Owner)
        {
            if (owner.IsType && owner.Members.Any(member => member.Name == name && member.Kind == SymbolKind.Field)) return owner;
        }

        return null;
    }

    private IEnumerable<FlowValue> ObjectsOfClass(string name, Symbol? within)
    {
        if (name.Length == 0 || !name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '.')) return [];
        var parts = name.Split('.');
        FlowValue[] values = [];
        for (var owner = within?.Owner; owner is not null && values.Length == 0; owner = owner.Owner)
        {
            if (owner.IsType) values = owner.Name == parts[0] ? [new FlowValue.Type(owner)] : Flow.Store.Read(new FlowValue.Type(owner), parts[0], Unit);
        }

        if (values.Length == 0) values = Variable(parts[0], Unit.File.Conventions.PrototypeMember is null);
        foreach (var part in parts.Skip(1)) values = [.. values.SelectMany(value => Flow.Members.Of(value, part, Unit))];
        return values.Select(value => value switch
        {
            FlowValue.Type known => new FlowValue.Instance(known.Symbol),
            FlowValue.External { IsBuiltIn: false } external when !IsPlaceholder(external.Path) => external,
            _ => (FlowValue?)null,
        }).OfType<FlowValue>();
    }

    /// <summary>Whether a name is one that stands for any type, in all languages that have such: <c>T</c>, <c>TKey</c>.</summary>
    private static bool IsPlaceholder(string name) => name is [var only] && char.IsUpper(only) || name is ['T', var second, var third, ..] && char.IsUpper(second) && char.IsLower(third);

    private FlowValue[] Read(Symbol scope, string name) => run.Environment.Find(scope, name) is { } held
        ? FlowEnvironment.Union(held, Flow.Store.ReadOthers(scope, name, Unit)) : Flow.Store.Read(scope, name, Unit);
}
