using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>What expressions may be.</summary>
internal sealed class ExpressionFlow(UnitFlow run)
{
    private const string ThisKey = "<this>";

    private readonly List<(string Name, FlowValue[] Values)> comprehensionNames = [];
    private readonly Dictionary<Statement, FlowValue[]> lastValues = new(ReferenceEqualityComparer.Instance);
    private int valued;

    private ValueFlow Flow => run.Flow;

    private CodeUnit Unit => run.Unit;

    public FlowValue[] Evaluate(Expression expression)
    {
        switch (expression)
        {
            case Expression.Name name:
                return InComprehension(name.Identifier) ?? Read(run.Names.Variable(name.Identifier), name.Span);
            case Expression.Literal { Kind: LiteralKind.Null }:
                return [];
            case Expression.Literal literal:
                return [new FlowValue.Constant(literal.Kind, literal.Value)];
            case Expression.Interpolation interpolation:
                foreach (var part in interpolation.Parts) Evaluate(part);
                return [new FlowValue.Constant(LiteralKind.String, "").AsUnknown()];
            case Expression.Member member:
                return Member(member, Evaluate(member.Target));
            case Expression.Index index:
                return Index(index);
            case Expression.Call call:
                return run.Calls.Call(call);
            case Expression.Lambda lambda:
                foreach (var parameter in Unit.File.Conventions.DefaultsRunInCalls ? [] : lambda.Symbol.Parameters)
                {
                    if (parameter.Default is { } value) Flow.Store.Add(lambda.Symbol, UnitFlow.ParameterKey(parameter.Name), Unit, Evaluate(value));
                }

                return [new FlowValue.Function(lambda.Symbol, null)];
            case Expression.Conditional choice:
                Evaluate(choice.Condition);
                return FlowEnvironment.Union(Evaluate(choice.Then), Evaluate(choice.Else));
            case Expression.Logical logical:
                return FlowEnvironment.Union(Evaluate(logical.Left), Evaluate(logical.Right));
            case Expression.Display display:
                return Display(display);
            case Expression.Comprehension comprehension:
                return Comprehension(comprehension);
            case Expression.Await await:
                return Awaited(Evaluate(await.Operand), await.Span);
            case Expression.Propagate propagate:
                return Evaluate(propagate.Operand);
            case Expression.Unary { Operator: "*" } pointed when Unit.File.Conventions.CollectionsArePointers:
                return [.. Evaluate(pointed.Operand).SelectMany(value => value is FlowValue.Container array ? run.Places.Take(array, null) : [value])];
            case Expression.Unary { Operator: "&" or "*" } indirect:
                // A pointer stands for what it points to.
                return Evaluate(indirect.Operand);
            case Expression.Test test:
                run.Patterns.Bind(test.Pattern, Evaluate(test.Operand));
                return [];
            case Expression.Binary binary when Unit.File.Conventions.OperatorMethod(binary.Operator) is { } method:
                return Operator(Evaluate(binary.Left), method, Evaluate(binary.Right), binary.Span);
            case Expression.Yield yield:
                if (yield.Key is not null) Evaluate(yield.Key);
                var yielded = yield.Value is null ? [] : Evaluate(yield.Value);
                Flow.Store.Add(Unit.Symbol, UnitFlow.Yielded, Unit, yield.IsDelegating ? run.Protocols.Elements(yielded, yield.Span) : yielded);
                return [];
            case Expression.Assignment assignment:
                var assigned = Evaluate(assignment.Value);
                run.Assignments.Assign(assignment.Target, assigned);
                return assigned;
            case Expression.Unary { Operator: "<-" } received:
                return [.. Evaluate(received.Operand).OfType<FlowValue.Container>().SelectMany(channel => run.Places.Take(channel, null))];
            case Expression.Unary { Operator: "++" or "--" } counted:
                var before = Evaluate(counted.Operand);
                if (before.Any(value => value is FlowValue.Constant)) run.Assignments.Assign(counted.Operand, [.. before.Select(value => value is FlowValue.Constant number ? number.AsUnknown() : value).Distinct()]);
                return before;
            case Expression.This:
                return This();
            case Expression.Super when ClassAround is { } owner:
                return [new FlowValue.Behind(owner, new FlowValue.Instance(owner))];
            case Expression.Statements { Statement: Statement.Declare { Symbol: { IsType: true } type } declaration }:
                run.Walk(declaration);
                return [new FlowValue.Type(type)];
            case Expression.Statements inner:
                valued++;
                run.Walk(inner.Statement);
                valued--;
                var given = Given(inner.Statement).Distinct().ToArray();
                if (valued == 0) lastValues.Clear();
                return given;
            case Expression.Group { Expressions: [var only] }:
                return Evaluate(only);
            case Expression.Cast cast:
                return [.. Evaluate(cast.Operand), .. run.Names.ObjectsOf(cast.Type)];
            default:
                foreach (var child in expression.Children()) Evaluate(child);
                return [];
        }
    }

    /// <summary>Evaluates a statement that may be the last of something whose value is asked for.</summary>
    public void Effect(Statement statement, Expression expression)
    {
        var values = Evaluate(expression);
        if (valued > 0) lastValues[statement] = values;
    }

    /// <summary>What a statement that has been walked gives as a value: its last expression, on each of its ways.</summary>
    private IEnumerable<FlowValue> Given(Statement statement) => statement switch
    {
        Statement.Evaluate or Statement.Return or Statement.Assign => lastValues.GetValueOrDefault(statement, []),
        Statement.Block { Statements: [.., Statement.Evaluate value, Statement.Jump { Kind: JumpKind.Break }] } => Given(value),
        Statement.Block { Statements: [.., var last] } => Given(last),
        Statement.If branch => branch.Else is null ? Given(branch.Then) : Given(branch.Then).Concat(Given(branch.Else)),
        Statement.Match match => match.Cases.SelectMany(each => Given(each.Body)),
        Statement.Try attempt => attempt.Handlers.SelectMany(handler => Given(handler.Body)).Concat(Given(attempt.Else ?? attempt.Body)),
        Statement.Labeled labeled => Given(labeled.Body),
        _ => [],
    };

    /// <summary>The class that the code is a method of, or a function without a name in one.</summary>
    public Symbol? ClassAround
    {
        get
        {
            var symbol = Unit.Symbol;
            while (symbol is { IsAnonymous: true, Owner: { IsType: false } around }) symbol = around;
            if (symbol.Owner is { IsType: true } owner) return owner;
            if (Unit.File.Conventions.PrototypeMember is null || symbol.Kind == SymbolKind.Module) return null;
            // A function may make objects, and hold the functions that are their methods.
            return symbol is { Kind: SymbolKind.Method, Owner: { Kind: SymbolKind.Function } maker } ? maker : symbol.IsAnonymous ? null : symbol;
        }
    }

    /// <summary>The object around: of a class, or one that is written out with its functions.</summary>
    private FlowValue[] This()
    {
        List<FlowValue> held = ClassAround is { } owner ? [new FlowValue.Instance(owner)] : [];
        if (Unit.File.Conventions.PrototypeMember is null) return [.. held];
        for (var symbol = Unit.Symbol; ; symbol = symbol.Owner)
        {
            held.AddRange(Flow.Store.Read(symbol, ThisKey, Unit));
            if (symbol is not { IsAnonymous: true, Owner: not null }) break;
        }

        return FlowValue.Once(held);
    }

    /// <summary>Calls the methods that stand behind an operator or brackets.</summary>
    private FlowValue[] Operator(FlowValue[] left, string name, FlowValue[] right, SourceSpan span)
    {
        var results = new List<FlowValue>();
        foreach (var value in left.OfType<FlowValue.Instance>())
        {
            foreach (var method in Flow.Members.Of(value, name, Unit).OfType<FlowValue.Function>().ToList())
            {
                CallArgument other = new(null, right, false, false);
                results.AddRange(run.Calls.Call(method, method.Symbol.Has("static") ? [new CallArgument(null, [value], false, false), other] : [other], span, CallResolution.Inferred));
            }
        }

        return [.. results];
    }

    /// <summary>What a member of known owners may be.</summary>
    public FlowValue[] Member(Expression.Member member, FlowValue[] owners)
    {
        var found = new List<FlowValue>();
        foreach (var value in owners) found.AddRange(MemberOf(value, member.Identifier));
        return Read(FlowValue.Once(found), member.NameSpan);
    }

    private FlowValue[] Read(FlowValue[] found, SourceSpan span)
    {
        if (!Array.Exists(found, value => value is FlowValue.Function { Symbol.Kind: SymbolKind.Property })) return found;
        var results = new List<FlowValue>();
        foreach (var value in found)
        {
            // Reading a property calls its getter, the one without further parameters.
            if (value is FlowValue.Function { Symbol.Kind: SymbolKind.Property, Receiver: not null } property)
            {
                if (property.Symbol.Parameters.All(parameter => parameter.Kind == ParameterKind.Receiver)) results.AddRange(run.Calls.Call(property, [], span, CallResolution.Exact));
            }
            else
            {
                results.Add(value);
            }
        }

        return [.. results];
    }

    /// <summary>What a member of a value may be; of an object that is written out, its element.</summary>
    public IEnumerable<FlowValue> MemberOf(FlowValue value, string name)
    {
        if (value is not FlowValue.Container { Site: not CollectionSite } container || !Unit.File.Conventions.MembersAreKeys) return Flow.Members.Of(value, name, Unit);
        if (run.Places.Take(container, "s:" + name) is { Length: > 0 } held) return held;
        return Unit.File.Conventions.CollectionsArePointers ? run.Places.Take(container, null).SelectMany(element => Flow.Members.Of(element, name, Unit)) : Flow.Members.Of(value, name, Unit);
    }

    private FlowValue[] Index(Expression.Index index)
    {
        var owners = Evaluate(index.Target);
        if (index.Keys is [Expression.Slice slice])
        {
            foreach (var part in slice.Children()) Evaluate(part);
            return [.. owners.OfType<FlowValue.Container>().Select(owner => run.Places.Sliced(owner, slice))];
        }

        var asked = index.Keys.Select(Evaluate).ToList();
        var keys = asked is [var only] ? PlaceFlow.Keys(only) : [FlowStore.AnyKey];
        var results = new List<FlowValue>();
        if (Unit.File.Conventions.IndexMethod is { } method) results.AddRange(Operator(owners, method, asked is [var first, ..] ? first : [], index.Span));
        foreach (var owner in owners.OfType<FlowValue.Container>())
        {
            foreach (var key in keys) results.AddRange(key == FlowStore.AnyKey || key.StartsWith("i:-", StringComparison.Ordinal) ? run.Places.Take(owner, null) : run.Places.Take(owner, key));
        }

        return FlowValue.Once(results);
    }

    /// <summary>What is waited for runs then, where it is code that was only written down.</summary>
    private FlowValue[] Awaited(FlowValue[] values, SourceSpan span) => Array.Exists(values, value => value is FlowValue.Function { Symbol: { IsAnonymous: true } code } && code.Has("block"))
        ? FlowValue.Once([.. values.SelectMany(value => value is FlowValue.Function { Symbol: { IsAnonymous: true } code } && code.Has("block") ? run.Calls.Call(value, [], span, CallResolution.Exact) : [value])]) : values;

    private FlowValue[] Display(Expression.Display display)
    {
        var result = new FlowValue.Container(display, display.Kind);
        var at = 0;
        var isCounted = true;
        foreach (var item in display.Items)
        {
            if (item.Value is Expression.Spread spread)
            {
                isCounted = isCounted && spread.IsNamed;
                foreach (var source in Evaluate(spread.Operand).OfType<FlowValue.Container>())
                {
                    foreach (var key in run.Places.KeysOf(source).Append(FlowStore.AnyKey)) run.Places.Put(result, spread.IsNamed ? key : FlowStore.AnyKey, run.Places.TakeOne(source, key), replaces: false);
                }

                continue;
            }

            var keys = item.Key is not null ? PlaceFlow.Keys(Evaluate(item.Key)) : [isCounted ? PlaceFlow.Position(at++) : FlowStore.AnyKey];
            var values = Evaluate(item.Value);
            if (item.Value is Expression.Lambda { Symbol: var method } && Unit.File.Conventions.PrototypeMember is not null && display.Kind == CollectionKind.Map) Flow.Store.Add(method, ThisKey, Unit, [result]);
            foreach (var key in keys) run.Places.Put(result, key, values, replaces: true);
        }

        return [result];
    }

    private FlowValue[] Comprehension(Expression.Comprehension comprehension)
    {
        var depth = comprehensionNames.Count;
        foreach (var clause in comprehension.Clauses)
        {
            var source = Evaluate(clause.Source);
            if (clause.Target is not null) BindLocally(clause.Target, clause.Role == ClauseRole.Name ? source : run.Protocols.Elements(source, clause.Source.Span));
        }

        if (comprehension.Element.Key is not null) Evaluate(comprehension.Element.Key);
        var values = Evaluate(comprehension.Element.Value);
        comprehensionNames.RemoveRange(depth, comprehensionNames.Count - depth);
        var result = new FlowValue.Container(comprehension, comprehension.Kind);
        run.Places.Put(result, FlowStore.AnyKey, values, replaces: false);
        return [result];
    }

    private FlowValue[]? InComprehension(string name)
    {
        for (var at = comprehensionNames.Count - 1; at >= 0; at--)
        {
            if (comprehensionNames[at].Name == name) return comprehensionNames[at].Values;
        }

        return null;
    }

    public IEnumerable<FlowValue> Part(FlowValue value, string key) =>
        value is FlowValue.Container container && run.Places.Take(container, "s:" + key) is { Length: > 0 } held ? held : MemberOf(value, key);

    private void BindLocally(Expression target, FlowValue[] values)
    {
        if (target is Expression.Name name) comprehensionNames.Add((name.Identifier, values));
        if (target is not Expression.Display display) return;
        for (var at = 0; at < display.Items.Count; at++)
            BindLocally(display.Items[at].Value, [.. values.OfType<FlowValue.Container>().SelectMany(each => run.Places.Take(each, PlaceFlow.Position(at)))]);
    }
}
