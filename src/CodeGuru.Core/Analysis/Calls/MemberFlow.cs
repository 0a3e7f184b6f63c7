using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>What a member of a value may be.</summary>
internal sealed class MemberFlow(ValueFlow flow)
{
    public const string BuiltIn = "<builtin>.";

    public IEnumerable<FlowValue> Of(FlowValue value, string name, CodeUnit reader)
    {
        switch (value)
        {
            case FlowValue.Type or FlowValue.Function when name == reader.File.Conventions.PrototypeMember:
                return value is FlowValue.Function { Symbol: var maker } ? [new FlowValue.Type(maker)] : [value];
            case FlowValue.Type type:
                // The values of an enumeration are objects of it.
                if (type.Symbol.Kind == SymbolKind.Enum && flow.Store.Read(type, name, reader).Length == 0 && type.Symbol.Members.Any(member => member.Kind == SymbolKind.Field && member.Name == name)) return [new FlowValue.Instance(type.Symbol)];
                return InOrder(Order(type.Symbol, reader), name, reader).Select(found => found is FlowValue.Function { Receiver: null } method && method.Symbol.Has("class") ? method with { Receiver = type } : found);
            case FlowValue.Instance instance:
                var own = flow.Store.Read(instance, name, reader);
                if (own.Length > 0) return own;
                var inherited = InOrder(Order(instance.Class, reader), name, reader).Select(found => Bind(found, instance)).ToList();
                return inherited.Count > 0 ? inherited : Declared(instance.Class, name, reader);
            case FlowValue.Behind behind:
                var start = behind.Receiver is FlowValue.Instance { Class: var its } ? its : behind.Receiver is FlowValue.Type { Symbol: var symbol } ? symbol : behind.Class;
                var order = Order(start, reader);
                var at = ((List<FlowValue>)[.. order]).IndexOf(new FlowValue.Type(behind.Class));
                return InOrder(order.Skip(at + 1), name, reader).Select(found => Bind(found, behind.Receiver));
            case FlowValue.Module module:
                return OfModule(module.Name, name, reader);
            case FlowValue.External external:
                return external.Member(name) is { } member ? [member] : [];
            case FlowValue.Constant constant:
                return reader.File.Conventions.LiteralTypes.TryGetValue(constant.Kind, out var literal) ? [new FlowValue.External($"{BuiltIn}{literal}.{name}")] : [];
            case FlowValue.Container { Site: CollectionSite site }:
                return site.Library is { } library ? [new FlowValue.External($"{library}.{name}")] : [];
            case FlowValue.Container container:
                return reader.File.Conventions.CollectionTypes.TryGetValue(container.Kind, out var collection) ? [new FlowValue.External($"{BuiltIn}{collection}.{name}")] : [];
            case FlowValue.Function function:
                var set = flow.Store.Read(function with { Receiver = null }, name, reader);
                return set.Length == 0 && reader.File.Conventions.CallMembers.Contains(name) ? [function] : set;
            default:
                return [];
        }
    }

    /// <summary>The type and its ancestors, in the order in which they are asked.</summary>
    private IReadOnlyList<FlowValue> Order(Symbol type, CodeUnit reader) => flow.Ancestry.Order(type, reader);

    /// <summary>What is found under a name in a module, or in a type of one.</summary>
    public IEnumerable<FlowValue> OfPath(string path, string name, CodeUnit reader)
    {
        var dot = path.LastIndexOf('.');
        return !flow.Modules.Knows(path) && flow.Modules.IsWithin(path)
            ? OfPath(path[..Math.Max(0, dot)], path[(dot + 1)..], reader).ToList().SelectMany(value => Of(value, name, reader)) : OfModule(path, name, reader);
    }

    public IEnumerable<FlowValue> OfModule(string module, string name, CodeUnit reader, int depth = 0)
    {
        var full = module.Length == 0 ? name : $"{module}.{name}";
        if (flow.Modules.Find(module) is not [var file, ..] files) return flow.Modules.Knows(full) ? [new FlowValue.Module(full)] : flow.Modules.Knows(module) ? [] : [new FlowValue.External(full)];
        if (files.FirstOrDefault(each => each.Conventions.ExportPrefix is { } prefix && flow.UnitOf(each.Module)!.Binds(prefix + name)) is { } giving) return flow.Store.Read(giving.Module, giving.Conventions.ExportPrefix + name, reader);
        if (files.FirstOrDefault(each => flow.UnitOf(each.Module)!.Binds(name)) is { } binding) return flow.Store.Read(binding.Module, name, reader);
        if (flow.Modules.Knows(full)) return [new FlowValue.Module(full)];
        // Names may come through another module's wildcard; modules may import each other in a circle.
        return depth > 8 ? [] : file.Imports.Where(import => import.IsWildcard).Select(import => flow.Modules.Resolve(import.Target))
            .Where(flow.Modules.Knows).SelectMany(target => OfModule(target, name, reader, depth + 1));
    }

    /// <summary>What other files of the same module declare, or of those around it.</summary>
    public FlowValue[] InSiblings(CodeUnit unit, string name)
    {
        for (var module = unit.File.Space; ; module = module[..Math.Max(0, module.LastIndexOf('.'))])
        {
            foreach (var file in flow.Modules.Find(module))
            {
                if (file.Language == unit.File.Language && file != unit.File && flow.UnitOf(file.Module)!.Binds(name)) return flow.Store.Read(file.Module, name, unit);
            }

            if (module.Length == 0 || !unit.File.Conventions.OuterModulesAreInScope) break;
        }

        return unit.File.Conventions.NamesAreGlobal && flow.Modules.Globals(name) is [var other, ..] ? flow.Store.Read(other.Module, name, unit) : [];
    }

    /// <summary>What a field holds by its declared type, where nothing is known to be assigned.</summary>
    private IEnumerable<FlowValue> Declared(Symbol type, string name, CodeUnit reader)
    {
        foreach (var each in Order(type, reader).OfType<FlowValue.Type>())
        {
            if (each.Symbol.Members.FirstOrDefault(member => member.Name == name && member is { Type: not null, Body: null, Kind: SymbolKind.Field or SymbolKind.Property }) is { } field)
                return flow.ObjectsOf(field.Type!, field, reader);
        }

        return [];
    }

    private IEnumerable<FlowValue> InOrder(IEnumerable<FlowValue> order, string name, CodeUnit reader)
    {
        FlowValue[] declared = [];
        foreach (var each in order)
        {
            if (each is FlowValue.External external)
            {
                if (external.IsBuiltIn) continue;
                // A field that a known type declares is no library's, though nothing may be known of what it holds.
                var isDeclared = order.OfType<FlowValue.Type>().Any(known => known.Symbol.Members.Any(member => member.Name == name));
                return !isDeclared && external.Member(name) is { } given ? [given] : declared;
            }

            var found = flow.Store.Read(each, name, reader);
            // What one part of a type only declares, another may define.
            if (found.Length > 0 && (declared.Length > 0 || found.Any(value => value is not FlowValue.Function { Symbol: { Body: null, Owner.IsPartial: true } })))
                return declared.Length > 0 && !SameName(declared, found) ? declared : found;
            if (found.Length > 0) declared = found;
        }

        return declared;
    }

    private static bool SameName(FlowValue[] first, FlowValue[] second) =>
        first.Concat(second).Select(value => (value as FlowValue.Function)?.Symbol.QualifiedName).Distinct().Count() == 1;

    private static FlowValue Bind(FlowValue found, FlowValue receiver) => found is FlowValue.Function { Receiver: null } method && !method.Symbol.Has("static")
        ? method with { Receiver = method.Symbol.Has("class") && receiver is FlowValue.Instance instance ? new FlowValue.Type(instance.Class) : receiver }
        : found;
}
