using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>One run of a unit's code: its statements in order, with what names hold at each point.</summary>
internal sealed class UnitFlow
{
    public const string Result = "<return>";
    public const string Yielded = "<yield>";

    private readonly List<Symbol> typesAround = [];

    public UnitFlow(ValueFlow flow, CodeUnit unit)
    {
        Flow = flow;
        Unit = unit;
        Calls = new CallFlow(this);
        Expressions = new ExpressionFlow(this);
    }

    public ValueFlow Flow { get; }

    public CodeUnit Unit { get; }

    public FlowEnvironment Environment { get; } = new();

    public CallFlow Calls { get; }

    public ExpressionFlow Expressions { get; }

    /// <summary>How many loops are around: within one, an assignment does not replace what an earlier round put.</summary>
    public int Loops { get; private set; }

    public static string ParameterKey(string name) => $"({name})";

    public void Run()
    {
        Unit.Edges.Clear();
        foreach (var parameter in Unit.Symbol.Parameters)
        {
            var held = parameter.Kind switch
            {
                ParameterKind.Rest => [new FlowValue.Container(parameter, CollectionKind.Tuple)],
                ParameterKind.NamedRest => [new FlowValue.Container(parameter, CollectionKind.Map)],
                _ => Flow.Store.Read(Unit.Symbol, ParameterKey(parameter.Name), Unit).ToList(),
            };
            if (Unit.File.Conventions.DefaultsRunInCalls && parameter.Default is { } instead) held = [.. held, .. Expressions.Evaluate(instead)];
            SetVariable(Unit.Symbol, parameter.Name, held);
            if (parameter.Names is not null) Expressions.Assign(parameter.Names, held);
        }

        if (Unit.Symbol.Body is { } body) Walk(body);
    }

    public IEnumerable<FlowValue> Variable(string name)
    {
        // What is missing in a broken text has an empty name.
        if (name.Length == 0) return [];
        if (typesAround.Count > 0 && Environment.Find(new FlowValue.Type(typesAround[^1]), name) is { } member) return member;
        if (Unit.Binds(name) && !Unit.IsModuleName(name)) return Read(Unit.Symbol, name);
        for (var owner = Unit.Symbol.Owner; owner is not null; owner = owner.Owner)
        {
            if (owner.IsType)
            {
                if (InScope(owner, name) is { } members) return members;
                continue;
            }

            if (Flow.UnitOf(owner) is { } around && around.Binds(name)) return Flow.Store.Read(owner, name, Unit);
        }

        if (Flow.Members.InSiblings(Unit, name) is { Count: > 0 } siblings) return siblings;
        var wild = Unit.File.Imports.Where(import => import.IsWildcard).Select(import => Flow.Modules.Resolve(import.Target)).ToList();
        var imported = wild.Where(module => Flow.Modules.Knows(module) || Flow.Modules.IsWithin(module)).SelectMany(module => Flow.Members.OfPath(module, name, Unit)).ToList();
        if (imported.Count > 0) return imported;
        if (Unit.File.Conventions.BuiltIns.Contains(name)) return [new FlowValue.External(Unit.File.Conventions.BuiltInPrefix + name)];
        if (Unit.File.Conventions.ModulesAreInScope && Flow.Modules.Knows(name)) return [new FlowValue.Module(name)];
        // Out of which of several libraries a name comes, only they know.
        var libraries = wild.Where(module => !Flow.Modules.Knows(module) && !Flow.Modules.IsWithin(module)).ToList();
        if (libraries.Count == 0) return Unit.File.Conventions.ModulesAreInScope && char.IsUpper(name[0]) ? [new FlowValue.External(name)] : [];
        return char.IsLower(name[0]) && libraries.Count > 1 ? [] : [new FlowValue.External(libraries is [var only] ? $"{only}.{name}" : name)];
    }

    /// <summary>Binds a name where the code stands.</summary>
    public void Bind(string name, IReadOnlyCollection<FlowValue> values)
    {
        if (typesAround.Count > 0)
        {
            var type = new FlowValue.Type(typesAround[^1]);
            Environment.Set(type, name, values);
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
    public IEnumerable<FlowValue> ObjectsOf(string type, Symbol? within = null) => Unit.File.Conventions.TypeNames(type).SelectMany(name => ObjectsOfClass(name, within));

    /// <summary>Walks what may run or not, or more than once.</summary>
    public void Walk(Statement statement)
    {
        switch (statement)
        {
            case Statement.If branch:
                foreach (var initial in branch.Initial) Walk(initial);
                Expressions.Evaluate(branch.Condition);
                Environment.Branch(() => Walk(branch.Then), () => { if (branch.Else is not null) Walk(branch.Else); });
                break;
            case Statement.Loop loop:
                Walk(loop);
                break;
            case Statement.Match match:
                var subject = match.Subject is null ? [] : Expressions.Evaluate(match.Subject);
                Environment.Branch([.. match.Cases.Select(each => (Action)(() => Walk(each, subject))), () => { }]);
                break;
            case Statement.Try attempt:
                Walk(attempt);
                break;
            case Statement.With with:
                foreach (var resource in with.Resources)
                {
                    var opened = Calls.Open(Expressions.Evaluate(resource.Value), resource.Span);
                    if (resource.Target is not null) Expressions.Assign(resource.Target, opened);
                }

                Walk(with.Body);
                break;
            case Statement.Assign assign:
                Walk(assign);
                break;
            case Statement.Evaluate evaluate:
                Expressions.Effect(evaluate, evaluate.Expression);
                break;
            case Statement.Declare declaration:
                Walk(declaration.Symbol);
                break;
            case Statement.Imports { Import: var import }:
                Walk(import);
                break;
            case Statement.Return { Value: { } value }:
                Flow.Store.Add(Unit.Symbol, Result, Unit, Expressions.Evaluate(value));
                break;
            case Statement.Raise raise:
                if (raise.Value is { } raised)
                {
                    // A class that is raised is called.
                    foreach (var type in Expressions.Evaluate(raised).OfType<FlowValue.Type>()) Calls.Call(type, [], raised.Span, CallResolution.Exact);
                }

                if (raise.Cause is { } cause) Expressions.Evaluate(cause);
                break;
            default:
                foreach (var expression in statement.Expressions()) Expressions.Evaluate(expression);
                foreach (var inner in statement.Inner()) Walk(inner);
                break;
        }
    }

    /// <summary>What a class around declares or inherits under a bare name, where that is in scope; null if it has nothing of the name.</summary>
    private IReadOnlyCollection<FlowValue>? InScope(Symbol owner, string name)
    {
        if (!Unit.File.Conventions.MembersAreInScope && !owner.Has("namespace")) return null;
        var found = Flow.Members.Of(new FlowValue.Instance(owner), name, Unit).Where(each => each is not FlowValue.External).ToList();
        return found.Count > 0 || owner.Members.Any(member => member.Name == name) ? found : null;
    }

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
        IReadOnlyCollection<FlowValue> values = [];
        for (var owner = within?.Owner; owner is not null && values.Count == 0; owner = owner.Owner)
        {
            if (owner.IsType) values = owner.Name == parts[0] ? [new FlowValue.Type(owner)] : Flow.Store.Read(new FlowValue.Type(owner), parts[0], Unit);
        }

        if (values.Count == 0) values = [.. Variable(parts[0])];
        foreach (var part in parts.Skip(1)) values = [.. values.SelectMany(value => Flow.Members.Of(value, part, Unit))];
        return values.Select(value => value switch
        {
            FlowValue.Type known => new FlowValue.Instance(known.Symbol),
            FlowValue.External { IsBuiltIn: false } external => external,
            _ => (FlowValue?)null,
        }).OfType<FlowValue>();
    }

    private IReadOnlyCollection<FlowValue> Read(Symbol scope, string name) => Environment.Find(scope, name) is { } held
        ? FlowEnvironment.Union(held, Flow.Store.ReadOthers(scope, name, Unit)) : Flow.Store.Read(scope, name, Unit);

    private void SetVariable(Symbol scope, string name, IReadOnlyCollection<FlowValue> values)
    {
        Environment.Set(scope, name, values);
        Flow.Store.Add(scope, name, Unit, values);
    }

    private void Walk(Statement.Loop loop)
    {
        foreach (var initial in loop.Initial) Walk(initial);
        var elements = loop.Source is null ? [] : Calls.Elements(Expressions.Evaluate(loop.Source), loop.Source.Span);
        Loops++;
        Environment.Repeat(() =>
        {
            if (loop.Target is not null) Expressions.Assign(loop.Target, elements);
            if (loop.Condition is not null) Expressions.Evaluate(loop.Condition);
            Walk(loop.Body);
            foreach (var step in loop.Step) Expressions.Evaluate(step);
        });
        Loops--;
        if (loop.Else is not null) Walk(loop.Else);
    }

    private void Walk(MatchCase each, IReadOnlyCollection<FlowValue> subject)
    {
        foreach (var pattern in each.Patterns) Expressions.Bind(pattern, subject);

        if (each.Guard is not null) Expressions.Evaluate(each.Guard);
        Walk(each.Body);
    }

    private void Walk(Statement.Try attempt)
    {
        Environment.Attempt(
            () =>
            {
                Walk(attempt.Body);
                if (attempt.Else is not null) Walk(attempt.Else);
            },
            attempt.Handlers.Select(handler => (Action)(() => Walk(handler))));
        if (attempt.Finally is not null) Walk(attempt.Finally);
    }

    private void Walk(ExceptionHandler handler)
    {
        var caught = handler.Types.SelectMany(type => Expressions.Evaluate(type)).Select(type => type is FlowValue.Type known ? new FlowValue.Instance(known.Symbol) : type).ToList();
        if (handler.Variable is { } name) Bind(name, caught);
        if (handler.Filter is not null) Expressions.Evaluate(handler.Filter);
        Walk(handler.Body);
    }

    private void Walk(Statement.Assign assign)
    {
        if (assign.Value is not { } value)
        {
            if (assign.Type is not null)
            {
                foreach (var target in assign.Targets) Expressions.Assign(target, [.. ObjectsOf(Unit.File.TextOf(assign.Type.Span).ToString())]);
            }

            return;
        }

        var held = Expressions.Evaluate(value);
        if (assign.Operator is not null) held = [.. held, .. assign.Targets.SelectMany(Expressions.Evaluate)];
        if (held.Count == 0 && assign.Type is not null) held = [.. ObjectsOf(Unit.File.TextOf(assign.Type.Span).ToString())];
        foreach (var target in assign.Targets) Expressions.Assign(target, held);
    }

    private void Walk(Symbol symbol)
    {
        foreach (var parameter in Unit.File.Conventions.DefaultsRunInCalls ? [] : symbol.Parameters)
        {
            if (parameter.Default is { } value) Flow.Store.Add(symbol, ParameterKey(parameter.Name), Unit, Expressions.Evaluate(value));
        }

        IReadOnlyCollection<FlowValue> held;
        if (symbol.IsType)
        {
            Flow.Ancestry.SetBases(symbol, [.. symbol.Bases.SelectMany(each => Expressions.Evaluate(each)).Where(value => value is FlowValue.Type or FlowValue.External), .. Flow.OtherPartsOf(symbol).Select(part => new FlowValue.Type(part))]);
            typesAround.Add(symbol);
            if (symbol.Body is { } body) Walk(body);
            typesAround.RemoveAt(typesAround.Count - 1);
            held = [new FlowValue.Type(symbol)];
        }
        else
        {
            held = [new FlowValue.Function(symbol, null)];
        }

        foreach (var decorator in symbol.Decorators.Reverse()) held = Calls.Decorate(decorator, held);
        Bind(symbol.Name, held);
    }

    private void Walk(Import import)
    {
        var module = Flow.Modules.Resolve(import.Target);
        if (import.Alias is { } alias)
        {
            var name = import.BindsRoot ? import.Target.Split('.')[0] : module;
            if (import.BindsRoot && module != import.Target && !import.Target.Contains('.')) name = module;
            Bind(alias, [Flow.Modules.Knows(name) ? new FlowValue.Module(name) : new FlowValue.External(name)]);
        }

        foreach (var name in import.Names) Bind(name.Alias, [.. Flow.Members.OfPath(module, name.Name, Unit)]);
    }
}
