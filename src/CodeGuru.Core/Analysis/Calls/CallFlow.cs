using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>What calls do: an edge for each callee, arguments into its parameters, its results back.</summary>
internal sealed class CallFlow(UnitFlow run)
{
    /// <summary>Functions that one call may mean. Where many more meet (a cache around every function), that any is called says nothing.</summary>
    private const int MostCallees = 16;

    private readonly CollectionFlow collections = new(run);
    private readonly ArgumentFlow passing = new(run);

    /// <summary>What the present call went through to find what it calls: an object whose call is another object's call may lead back to itself.</summary>
    private readonly HashSet<FlowValue> passed = [];
    private bool constructs;

    private ValueFlow Flow => run.Flow;

    private CodeUnit Unit => run.Unit;

    private Conventions Conventions => run.Unit.File.Conventions;

    public FlowValue[] Call(Expression.Call call)
    {
        // Once: in a chain of calls, evaluating what each is called on again would double with every link.
        var owners = call.Callee is Expression.Member { Target: var target } ? run.Expressions.Evaluate(target) : [];
        var callees = call.Callee switch
        {
            Expression.Member named => run.Expressions.Member(named, owners),
            // What a method of the same name does is another matter, but where functions make objects.
            Expression.Name type when call.IsConstruction && Conventions.PrototypeMember is null => run.Names.Variable(type.Identifier, isType: true),
            var other => run.Expressions.Evaluate(other),
        };
        var arguments = call.Arguments.Select(argument => new CallArgument(
            argument.Name, run.Expressions.Evaluate(argument.Value is Expression.Spread spread ? spread.Operand : argument.Value),
            argument.Value is Expression.Spread, argument.Value is Expression.Spread { IsNamed: true })).ToList();
        if (Super(call, callees, arguments) is { } behind) return behind;
        if (call.Callee is Expression.Member { Identifier: var binding } && Conventions.BindingMembers.Contains(binding) && owners.Any(owner => owner is FlowValue.Function))
            return [.. owners.OfType<FlowValue.Function>().Select(function => function with { Receiver = arguments is [{ Values: [FlowValue.Instance receiver] }, ..] ? receiver : function.Receiver })];
        var results = new List<FlowValue>();
        if (call.Callee is Expression.Member extended && Array.TrueForAll(callees, callee => callee is FlowValue.External) && Extensions(extended, owners) is { Length: > 0 } extensions) callees = extensions;
        if (callees.Length > MostCallees) callees = [.. callees.Where(callee => callee is FlowValue.External or FlowValue.Type).Take(MostCallees)];
        if (callees.Length == 0 && Conventions.CallsArguments.Contains(Path(call.Callee).Split('.')[^1]))
            CallEach(arguments.SelectMany(argument => argument.Values), Awaited(call.Callee), call.Span).ForEach(results.Add);
        if (callees.Length == 0 && (!call.IsConstruction || Conventions.InitializersAreCalls)) Add(Path(call.Callee), call.Span, CallResolution.Unresolved);
        // What only looks at an object, or opens what holds it, stands for it.
        if (callees.Length == 0 && call.Callee is Expression.Member { Identifier: var looking } && Conventions.TransparentMethods.Contains(looking) && owners.Any(owner => owner is FlowValue.Instance))
        {
            foreach (var function in arguments.SelectMany(argument => argument.Values).OfType<FlowValue.Function>()) results.AddRange(passing.Enter(function, [new CallArgument(null, owners, false, false)]));
            if (!Conventions.MappingMethods.Contains(looking)) results.AddRange(owners);
        }

        constructs = call.IsConstruction || Conventions.ClassesAreCalled;
        foreach (var callee in callees) results.AddRange(Call(callee, arguments, call.Span, IsNamed(call.Callee, callee) && callees.Length == 1 ? CallResolution.Exact : CallResolution.Inferred));
        if (call.Callee is Expression.Member member) results.AddRange(collections.Call(member, owners, arguments));
        return FlowValue.Once(results);
    }

    /// <summary>A module that is loaded while the program runs is handed to who waits for it.</summary>
    private CallArgument[] Awaited(Expression callee) => callee is Expression.Member member && run.Expressions.Evaluate(member.Target).Where(value => value is FlowValue.Module).ToArray() is { Length: > 0 } modules
        ? [new CallArgument(null, modules, false, false)] : [];

    /// <summary>Functions that say themselves that they are called like members of their first parameter.</summary>
    private FlowValue[] Extensions(Expression.Member member, FlowValue[] owners)
    {
        var extensions = Flow.Modules.Extensions(member.Identifier);
        // A type of a library is no object that they could be called on.
        if (extensions.Count == 0 || (member.Target is Expression.Name { Identifier: [>= 'A' and <= 'Z', ..] } && owners is [FlowValue.External, ..])) return [];
        var receiver = owners is [var first, ..] ? first : new FlowValue.Constant(LiteralKind.Other, "").AsUnknown();
        return [.. extensions.Select(extension => new FlowValue.Function(extension, receiver))];
    }

    /// <summary>Passes arguments to a function that something else calls; what it gives back.</summary>
    public FlowValue[] Hand(FlowValue.Function function, IReadOnlyList<CallArgument> arguments) => passing.Enter(function, arguments);

    /// <summary>Calls a value from the present code.</summary>
    public FlowValue[] Call(FlowValue callee, IReadOnlyList<CallArgument> arguments, SourceSpan span, CallResolution resolution)
    {
        if (callee is FlowValue.Function function)
        {
            Add(function.Symbol.QualifiedName, span, resolution);
            var given = passing.Enter(function, arguments);
            return constructs && Conventions.PrototypeMember is not null && function.Symbol.Kind == SymbolKind.Function ? [.. given, new FlowValue.Instance(function.Symbol)] : given;
        }

        var isFirst = passed.Count == 0;
        if (!passed.Add(callee))
        {
            if (callee is FlowValue.Type circular) Add(circular.Symbol.QualifiedName, span, resolution);
            return [];
        }

        var results = CallThrough(callee, arguments, span, resolution);
        if (isFirst) passed.Clear();
        return results;
    }

    /// <summary>Calls what the value leads to.</summary>
    private FlowValue[] CallThrough(FlowValue callee, IReadOnlyList<CallArgument> arguments, SourceSpan span, CallResolution resolution)
    {
        switch (callee)
        {
            case FlowValue.Type type:
                Construct(type, arguments, span, resolution);
                return [new FlowValue.Instance(type.Symbol)];
            case FlowValue.Behind behind:
                ConstructBase(behind, arguments, span);
                return [];
            case FlowValue.Module module when Conventions.DefaultExport is { } name:
                return [.. Flow.Members.OfModule(module.Name, name, Unit).ToList().SelectMany(each => Call(each, arguments, span, resolution))];
            case FlowValue.Instance instance when Conventions.CallMethod is { } method:
                return [.. Flow.Members.Of(instance, method, Unit).ToList().SelectMany(each => Call(each, arguments, span, CallResolution.Inferred))];
            case FlowValue.External external:
                Add(external.Path, span, CallResolution.External);
                return Library(external, arguments, span);
            default:
                return [];
        }
    }

    /// <summary>What a decorated function or class becomes.</summary>
    public FlowValue[] Decorate(Expression decorator, FlowValue[] held)
    {
        var results = new List<FlowValue>();
        var callees = run.Expressions.Evaluate(decorator);
        // Nothing is known about it, even at the end: it changes nothing that matters to calls.
        if (callees.Length == 0)
        {
            if (Flow.IsAssuming) return held;
            Flow.LookAgainLater(Unit);
            return [];
        }

        foreach (var callee in callees)
        {
            if (callee is FlowValue.External external)
            {
                // What a library's decorator gives back is taken to be what it was given.
                if (!external.IsBuiltIn && decorator is not Expression.Call) Add(external.Path, decorator.Span, CallResolution.External);
                results.AddRange(held);
            }
            else
            {
                FlowValue[] Wrap() => Call(callee, [new CallArgument(null, held, false, false)], decorator.Span, CallResolution.Exact);
                var decorated = Wrap();
                // What it has given back for the functions before says nothing of this one.
                if (callee is FlowValue.Function { Symbol: var wrapping } && Flow.UnitOf(wrapping) is { IsQueued: true } unit)
                {
                    Flow.RunNow(unit);
                    decorated = Wrap();
                }

                // One around very many functions is taken to give back what it was given, as a library's.
                results.AddRange(callee is FlowValue.Function { Symbol: var around } && IsAroundVeryMany(around) ? held : Decorated(callee, held, decorated));
            }
        }

        return FlowValue.Once(results);
    }

    private bool IsAroundVeryMany(Symbol decorator) =>
        Flow.Store.IsAnything(decorator, UnitFlow.Result) || decorator.Parameters.Any(parameter => Flow.Store.IsAnything(decorator, UnitFlow.ParameterKey(parameter.Name)));

    /// <summary>
    /// A decorator that gives back what it is given does so for each function by itself: only the one that stands here is meant, and not
    /// every one that it was ever given.
    /// </summary>
    private static IEnumerable<FlowValue> Decorated(FlowValue decorator, FlowValue[] held, FlowValue[] results) =>
        decorator is FlowValue.Function { Symbol: var symbol } && held.All(results.Contains)
            ? results.Where(result => result is not FlowValue.Function { Symbol: var function } || function.Owner == symbol || held.Contains(result)) : results;

    private FlowValue[]? Super(Expression.Call call, FlowValue[] callees, List<CallArgument> arguments)
    {
        if (Conventions.SuperFunction is not { } name || call.Callee is not Expression.Name callee || callee.Identifier != name) return null;
        if (!callees.Any(each => each is FlowValue.External)) return null;
        Add(MemberFlow.BuiltIn + name, call.Span, CallResolution.External);
        var method = Unit.Symbol;
        while (method is { Owner: { IsType: false } around }) method = around;
        if (arguments is [{ Values: var types }, { Values: var objects }])
            return [.. types.OfType<FlowValue.Type>().SelectMany(type => objects.Select(each => (FlowValue)new FlowValue.Behind(type.Symbol, each)))];
        if (method.Owner is not { } owner || method.Parameters is not [var receiver, ..]) return [];
        var receivers = method == Unit.Symbol ? run.Names.Variable(receiver.Name) : Flow.Store.Read(method, receiver.Name, Unit);
        return [.. receivers.Distinct().Select(each => new FlowValue.Behind(owner, each))];
    }

    private void Construct(FlowValue.Type type, IReadOnlyList<CallArgument> arguments, SourceSpan span, CallResolution resolution)
    {
        // A constructor that is called by its class's name is not inherited.
        FlowValue[] found = Conventions.Constructor is { } name ? [.. Flow.Members.Of(new FlowValue.Instance(type.Symbol), name, Unit)]
            : [.. Flow.Store.Read(type, type.Symbol.Name, Unit).Where(each => each is FlowValue.Function)];
        // Of a constructor that a library's class leaves to it, only the class itself is known here.
        if (found.All(each => each is FlowValue.External))
        {
            if (Conventions.InitializersAreCalls) Add(type.Symbol.QualifiedName, span, resolution);
            Fill(type.Symbol, arguments);
            foreach (var inherited in found.OfType<FlowValue.External>()) Library(inherited, arguments, span);
            return;
        }

        foreach (var constructor in found) Call(constructor, arguments, span, resolution);
    }

    /// <summary>Without a constructor, what is given are the fields themselves: by their names, or in their order.</summary>
    private void Fill(Symbol type, IReadOnlyList<CallArgument> arguments)
    {
        var fields = type.Members.Where(member => member.Kind == SymbolKind.Field && !member.Has("static") && !member.Has("const")).ToList();
        var at = 0;
        foreach (var argument in arguments.TakeWhile(argument => !argument.IsSpread))
        {
            var field = argument.Name ?? (at < fields.Count ? fields[at++].Name : null);
            if (field is not null) Flow.Store.Add(new FlowValue.Instance(type), field, Unit, argument.Values);
        }
    }

    /// <summary>A constructor calls that of the next class that has one.</summary>
    private void ConstructBase(FlowValue.Behind behind, IReadOnlyList<CallArgument> arguments, SourceSpan span)
    {
        foreach (var type in Flow.Ancestry.Order(behind.Class, Unit).Skip(1))
        {
            if (type is FlowValue.External external)
            {
                Add(external.Path, span, CallResolution.External);
                return;
            }

            var found = type is FlowValue.Type known ? Flow.Store.Read(type, Conventions.Constructor ?? known.Symbol.Name, Unit) : [];
            foreach (var constructor in found) Call(constructor, arguments, span, CallResolution.Exact);
            if (found.Length > 0) return;
        }
    }

    private List<FlowValue> CallEach(IEnumerable<FlowValue> functions, IReadOnlyList<CallArgument> arguments, SourceSpan span) =>
        [.. functions.Where(value => value is FlowValue.Function).Distinct().ToList().SelectMany(function => Call(function, arguments, span, CallResolution.Inferred))];

    /// <summary>A library function calls the functions that it is given, on behalf of who gave them.</summary>
    private FlowValue[] Library(FlowValue.External external, IReadOnlyList<CallArgument> arguments, SourceSpan span)
    {
        var isBuiltIn = external.IsBuiltIn;
        var name = external.Path[(external.Path.LastIndexOf('.') + 1)..];
        var results = new List<FlowValue>();
        if (isBuiltIn ? Conventions.CallsArguments.Contains(name) : !Conventions.KeepsArguments.Contains(external.Path))
        {
            var elements = arguments.SelectMany(argument => run.Protocols.Elements(argument.Values.Where(value => value is FlowValue.Container or FlowValue.Produced), span)).ToList();
            results.AddRange(CallEach(arguments.SelectMany(argument => argument.Values), isBuiltIn ? [new CallArgument(null, [.. elements], false, false)] : [], span));
        }

        if (constructs && Conventions.CollectionClasses.Contains(name))
        {
            var isMap = name.EndsWith("Map", StringComparison.Ordinal) || name.EndsWith("Dictionary", StringComparison.Ordinal);
            FlowValue made = new FlowValue.Container(Flow.SiteOf(Unit, span, isBuiltIn ? external.Path : null), isMap ? CollectionKind.Map : CollectionKind.List);
            return isBuiltIn ? [made] : [external, made];
        }

        if (isBuiltIn && Conventions.GivesBack.Contains(name)) return [.. arguments.SelectMany(argument => argument.Values).Select(value => value is FlowValue.Type type ? new FlowValue.Instance(type.Symbol) : value)];
        if (isBuiltIn && Conventions.PassesElements.Contains(name))
        {
            results.AddRange(arguments.SelectMany(argument => run.Protocols.Elements(argument.Values, span)));
            var held = new FlowValue.Container(Flow.SiteOf(Unit, span), CollectionKind.List);
            run.Places.Put(held, FlowStore.AnyKey, results, replaces: false);
            return [held];
        }

        if (isBuiltIn && Conventions.ElementMethods.Contains(name)) return [.. arguments.SelectMany(argument => run.Protocols.Elements(argument.Values, span))];
        // A class by its name: its objects are known by the same path.
        return !isBuiltIn && constructs && name.Length > 0 && char.IsUpper(name[0]) ? [external] : [];
    }

    private void Add(string callee, SourceSpan span, CallResolution resolution)
    {
        if (callee.Length > 0) Unit.Edges.Add(new CallEdge(Unit.Symbol.QualifiedName, callee, Unit.File.Path, Unit.File.LineOf(span), resolution));
    }

    private static bool IsNamed(Expression callee, FlowValue value) => (callee, value) switch
    {
        (Expression.Name name, FlowValue.Function function) => name.Identifier == function.Symbol.Name,
        (Expression.Member member, FlowValue.Function function) => member.Identifier == function.Symbol.Name && member.Target is Expression.Name,
        (Expression.Name name, FlowValue.Type type) => name.Identifier == type.Symbol.Name,
        (Expression.Member member, FlowValue.Type type) => member.Identifier == type.Symbol.Name,
        _ => false,
    };

    private static string Path(Expression expression) => expression switch
    {
        Expression.Name name => name.Identifier,
        // Some write a member of their own object without that.
        Expression.Member { Target: Expression.This implied } member when implied.Span == member.Span => member.Identifier,
        Expression.Member member => Path(member.Target) is { Length: > 0 } target ? $"{target}.{member.Identifier}" : member.Identifier,
        Expression.This => "this",
        _ => "",
    };
}
