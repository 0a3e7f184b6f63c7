using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>One run of a unit's code: its statements in order, with what names hold at each point.</summary>
internal sealed class UnitFlow
{
    public const string Result = "<return>";
    public const string Yielded = "<yield>";

    public UnitFlow(ValueFlow flow, CodeUnit unit)
    {
        Flow = flow;
        Unit = unit;
        Names = new NameFlow(this);
        Calls = new CallFlow(this);
        Protocols = new ProtocolFlow(this);
        Expressions = new ExpressionFlow(this);
        Assignments = new AssignmentFlow(this);
        Places = new PlaceFlow(this);
        Patterns = new PatternFlow(this);
    }

    public ValueFlow Flow { get; }

    public CodeUnit Unit { get; }

    public FlowEnvironment Environment { get; } = new();

    public NameFlow Names { get; }

    public CallFlow Calls { get; }

    public ProtocolFlow Protocols { get; }

    public ExpressionFlow Expressions { get; }

    public AssignmentFlow Assignments { get; }

    public PlaceFlow Places { get; }

    public PatternFlow Patterns { get; }

    /// <summary>How many loops are around: within one, an assignment does not replace what an earlier round put.</summary>
    public int Loops { get; private set; }

    public static string ParameterKey(string name) => $"({name})";

    public void Run()
    {
        Unit.Edges.Clear();
        foreach (var parameter in Unit.Symbol.Parameters)
        {
            FlowValue[] held = parameter.Kind switch
            {
                ParameterKind.Rest => [new FlowValue.Container(parameter, CollectionKind.Tuple)],
                ParameterKind.NamedRest => [new FlowValue.Container(parameter, CollectionKind.Map)],
                // Called on objects of very many classes: on one of its own class, as far as it knows.
                ParameterKind.Receiver when Flow.Store.IsAnything(Unit.Symbol, ParameterKey(parameter.Name)) && Expressions.ClassAround is { } owner => [new FlowValue.Instance(owner)],
                _ => Flow.Store.Read(Unit.Symbol, ParameterKey(parameter.Name), Unit),
            };
            if (Unit.File.Conventions.DefaultsRunInCalls && parameter.Default is { } instead) held = [.. held, .. Expressions.Evaluate(instead)];
            Names.SetVariable(Unit.Symbol, parameter.Name, held);
            if (parameter.Names is not null) Assignments.Assign(parameter.Names, held);
        }

        if (Unit.Symbol.Body is { } body) Walk(body);
    }

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
                    var opened = Protocols.Open(Expressions.Evaluate(resource.Value), resource.Span);
                    if (resource.Target is not null) Assignments.Assign(resource.Target, opened);
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

    private void Walk(Statement.Loop loop)
    {
        foreach (var initial in loop.Initial) Walk(initial);
        var elements = loop.Source is null ? [] : Protocols.Elements(Expressions.Evaluate(loop.Source), loop.Source.Span);
        // Beside a key, what stands under it.
        if (loop.Key is not null && loop.Source is not null) elements = [.. elements.Where(element => element is not FlowValue.Constant), .. Expressions.Evaluate(loop.Source).OfType<FlowValue.Container>().SelectMany(held => Places.Take(held, null))];
        // What is received has no key: one name alone is the element.
        if (loop is { Key: { } received, Target: null, Source: { } source } && Expressions.Evaluate(source).OfType<FlowValue.Container>().Where(held => held.Kind == CollectionKind.Generator).ToList() is { Count: > 0 } channels)
            Assignments.Assign(received, [.. channels.SelectMany(channel => Places.Take(channel, null))]);
        if (loop.TargetType is { } type && !elements.Any(element => element is FlowValue.Instance)) elements = [.. elements, .. Names.ObjectsOf(Unit.File.TextOf(type.Span).ToString())];
        Loops++;
        Environment.Repeat(() =>
        {
            if (loop.Target is not null) Assignments.Assign(loop.Target, elements);
            if (loop.Condition is not null) Expressions.Evaluate(loop.Condition);
            Walk(loop.Body);
            foreach (var step in loop.Step) Expressions.Evaluate(step);
        });
        Loops--;
        if (loop.Else is not null) Walk(loop.Else);
    }

    private void Walk(MatchCase each, FlowValue[] subject)
    {
        foreach (var pattern in each.Patterns) Patterns.Bind(pattern, subject);

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
        var caught = handler.Types.SelectMany(type => Expressions.Evaluate(type)).Select(type => type is FlowValue.Type known ? new FlowValue.Instance(known.Symbol) : type).ToArray();
        if (handler.Variable is { } name) Names.Bind(name, caught);
        if (handler.Filter is not null) Expressions.Evaluate(handler.Filter);
        Walk(handler.Body);
    }

    private void Walk(Statement.Assign assign)
    {
        if (assign.Value is not { } value)
        {
            if (assign.Type is not null)
            {
                foreach (var target in assign.Targets) Assignments.Assign(target, [.. Names.ObjectsOf(Unit.File.TextOf(assign.Type.Span).ToString())]);
            }

            return;
        }

        var held = Expressions.Evaluate(value);
        // A number or text that is counted on, or put together, may become any.
        if (assign.Operator is not null) held = [.. held.Concat(assign.Targets.SelectMany(Expressions.Evaluate)).Select(each => each is FlowValue.Constant constant && assign.Operator is not ("||" or "&&" or "??") ? constant.AsUnknown() : each).Distinct()];
        if (held.Length == 0 && assign.Type is not null) held = [.. Names.ObjectsOf(Unit.File.TextOf(assign.Type.Span).ToString())];
        foreach (var target in assign.Targets) Assignments.Assign(target, held);
    }

    private void Walk(Symbol symbol)
    {
        foreach (var parameter in Unit.File.Conventions.DefaultsRunInCalls ? [] : symbol.Parameters)
        {
            if (parameter.Default is { } value) Flow.Store.Add(symbol, ParameterKey(parameter.Name), Unit, Expressions.Evaluate(value));
        }

        FlowValue[] held;
        if (symbol.IsType)
        {
            Flow.Ancestry.SetBases(symbol, [.. symbol.Bases.SelectMany(each => Expressions.Evaluate(each)).Where(value => value is FlowValue.Type or FlowValue.External), .. Flow.OtherPartsOf(symbol).Select(part => new FlowValue.Type(part))]);
            if (symbol.Body is { } body) Names.Within(symbol, () => Walk(body));
            held = [new FlowValue.Type(symbol)];
        }
        else
        {
            held = [new FlowValue.Function(symbol, null)];
        }

        foreach (var decorator in symbol.Decorators.Reverse()) held = Calls.Decorate(decorator, held);
        Names.Bind(symbol.Name, held);
    }

    private void Walk(Import import)
    {
        var module = Flow.Modules.Resolve(import.Target);
        foreach (var file in Flow.Modules.Find(module)) Flow.RunFirst(Flow.UnitOf(file.Module)!);
        if (import.Alias is { } alias)
        {
            var name = import.BindsRoot ? import.Target.Split('.')[0] : module;
            if (import.BindsRoot && module != import.Target && !import.Target.Contains('.')) name = module;
            Names.Bind(alias, [Flow.Modules.Knows(name) ? new FlowValue.Module(name) : new FlowValue.External(name)]);
        }

        foreach (var name in import.Names) Names.Bind(name.Alias, [.. Flow.Members.OfPath(module, name.Name, Unit)]);
    }
}
