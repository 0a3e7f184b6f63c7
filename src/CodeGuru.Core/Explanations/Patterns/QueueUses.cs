using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>Follows the queues of a file: by their fields, by the variables that stand for them, and into the functions that they are handed to.</summary>
internal sealed class QueueUses
{
    private static readonly HashSet<string> PairMakers = ["channel", "sync_channel", "unbounded_channel", "unbounded"];
    private static readonly HashSet<string> Carriers = ["clone", "Clone", "new", "dup"];

    private readonly PatternSubject subject;
    private readonly Dictionary<object, object> same = [];
    private readonly Dictionary<Variable, QueueKind> known = [];
    private readonly List<QueueUse> found = [];

    private QueueUses(PatternSubject subject) => this.subject = subject;

    public static IReadOnlyList<QueueUse> In(PatternSubject subject)
    {
        var uses = new QueueUses(subject);
        var code = subject.File.Module.WithDescendants().Where(each => each.Body is not null && (each.IsCallable || each.Kind == SymbolKind.Module)).ToList();
        foreach (var symbol in code) uses.Meet(symbol);
        // Each pass follows a queue one step further from where it is made.
        for (var pass = 0; pass < 3; pass++)
        {
            foreach (var symbol in code) uses.Follow(symbol);
        }

        foreach (var symbol in code) uses.Collect(subject.At(symbol));
        return [.. uses.found.Select(use => use with { Queue = uses.Root(use.Queue) })];
    }

    /// <summary>Pairs of ends that are made at once are one queue.</summary>
    private void Meet(Symbol symbol)
    {
        foreach (var assign in CodeWalk.Statements(symbol.Body).OfType<Statement.Assign>())
        {
            if (assign is not { Targets: [Expression.Display { Items: [{ Value: Expression.Name first }, { Value: Expression.Name second }] }], Value: Expression.Call call } || !PairMakers.Contains(Last(call.Callee) ?? "")) continue;
            if (subject.Scopes.Of(first) is not { } put || subject.Scopes.Of(second) is not { } take) continue;
            (known[put], known[take]) = QueueKind.Pair;
            Join(put, take);
        }
    }

    private void Follow(Symbol symbol)
    {
        var at = subject.At(symbol);
        foreach (var assign in CodeWalk.Statements(symbol.Body).OfType<Statement.Assign>())
        {
            if (assign is { Targets: [Expression.Name name], Value: { } value } && Carried(value) is { } carried && subject.Scopes.Of(name) is { } variable && subject.Scopes.Of(carried) is { } from && known.TryGetValue(from, out var kind) && known.TryAdd(variable, kind)) Join(variable, from);
        }

        foreach (var call in CodeWalk.Expressions(symbol.Body).OfType<Expression.Call>())
        {
            if (Last(call.Callee) is not { } callee || call.Arguments.Count == 0 || !call.Arguments.Any(argument => IsQueue(at, argument.Value)) || StartedWork.Only(subject.File, callee) is not { } function) continue;
            var parameters = function.Parameters.Where(parameter => parameter.Kind != ParameterKind.Receiver).ToList();
            foreach (var (argument, parameter) in call.Arguments.Zip(parameters))
            {
                if (argument.Name is not null || !IsQueue(at, argument.Value) || subject.Scopes.Of(function, parameter) is not { } inside) continue;
                if (Queue(at, argument.Value) is { } outside) Join(inside, outside);
                if (argument.Value is Expression.Name handed && subject.Scopes.Of(handed) is { } variable && known.TryGetValue(variable, out var kind)) known.TryAdd(inside, kind);
            }
        }
    }

    private void Collect(PatternSubject at)
    {
        foreach (var statement in at.Statements)
        {
            if (statement is Statement.Loop { Kind: LoopKind.ForEach, Source: { } source } && KindOf(at, source) is { } kind && (kind.Takes.Contains("<-") || kind.Takes.Contains("into_iter"))) Add(at, source, source, false, kind);
        }

        var dropped = at.Statements.OfType<Statement.Evaluate>().Select(evaluate => evaluate.Expression).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var expression in at.Expressions)
        {
            switch (expression)
            {
                case Expression.Binary { Operator: "<-" or "<<" } put when KindOf(at, put.Left) is { } kind && kind.Puts.Contains(put.Operator) && !IsSignal(at, put.Right):
                    Add(at, put.Left, put, true, kind);
                    break;
                // A receipt whose value nobody looks at waits for a signal.
                case Expression.Unary { Operator: "<-" } take when !dropped.Contains(take) && KindOf(at, take.Operand) is { } kind && kind.Takes.Contains("<-"):
                    Add(at, take.Operand, take, false, kind);
                    break;
                case Expression.Call { Callee: Expression.Member member } call when QueueKind.IsUse(member.Identifier) && Base(member.Target) is var place && KindOf(at, place) is { } kind:
                    if (kind.Puts.Contains(member.Identifier) && call.Arguments.Count > 0) Add(at, place, call, true, kind);
                    if (kind.Takes.Contains(member.Identifier)) Add(at, place, call, false, kind);
                    break;
            }
        }
    }

    private void Add(PatternSubject at, Expression place, Expression use, bool puts, QueueKind kind)
    {
        if (Queue(at, place) is { } queue) found.Add(new QueueUse(at.Symbol, place, use, puts, kind, queue));
    }

    private bool IsQueue(PatternSubject at, Expression value) => KindOf(at, value) is not null;

    private QueueKind? KindOf(PatternSubject at, Expression place) =>
        place is Expression.Name name && subject.Scopes.Of(name) is { } variable && known.TryGetValue(variable, out var kind) ? kind : place is Expression.Name or Expression.Member ? QueueKind.OfPlace(at, place) : null;

    /// <summary>The variable or the field that a queue is in.</summary>
    private object? Queue(PatternSubject at, Expression place)
    {
        if (PlaceTypes.FieldOf(at, place) is { } field) return $"{at.OwnType?.QualifiedName}.{field}";
        return place is Expression.Name name ? subject.Scopes.Of(name) : null;
    }

    private void Join(object one, object other)
    {
        var (first, second) = (Root(one), Root(other));
        if (!first.Equals(second)) same[first] = second;
    }

    private object Root(object queue)
    {
        while (same.TryGetValue(queue, out var next)) queue = next;
        return queue;
    }

    /// <summary>What a value is a copy or a holder of.</summary>
    private static Expression.Name? Carried(Expression value) => value switch
    {
        Expression.Name name => name,
        Expression.Unary { Operator: "&" } unary => Carried(unary.Operand),
        Expression.Call { Callee: Expression.Member { Target: Expression.Name target } member, Arguments: [] } when Carriers.Contains(member.Identifier) => target,
        Expression.Call { Callee: Expression.Member member, Arguments: [{ Value: var only }] } when Carriers.Contains(member.Identifier) => Carried(only),
        _ => null,
    };

    /// <summary>What a chain of calls begins with: opening a lock and the like leads to the queue itself.</summary>
    private static Expression Base(Expression target) => target switch
    {
        Expression.Call { Callee: Expression.Member { Identifier: "lock" or "unwrap" or "expect" or "borrow" or "as_ref" } member } => Base(member.Target),
        Expression.Member { Identifier: "Writer" or "Reader" } member => Base(member.Target),
        Expression.Await await => Base(await.Operand),
        Expression.Propagate propagate => Base(propagate.Operand),
        _ => target,
    };

    private static bool IsSignal(PatternSubject at, Expression value) => at.File.TextOf(value.Span).StartsWith("struct{}", StringComparison.Ordinal);

    private static string? Last(Expression callee) => callee switch { Expression.Name name => name.Identifier, Expression.Member member => member.Identifier, _ => null };
}
