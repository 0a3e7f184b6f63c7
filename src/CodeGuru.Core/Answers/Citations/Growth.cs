using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>How often a function's code can run at most, and surely does, as loops and known calls show.</summary>
/// <param name="countsLibrary">Whether calls of library functions count as the loops that they may hold.</param>
internal sealed class Growth(CitedCode code, bool countsLibrary = true)
{
    /// <param name="Depth">How many loops stand within each other, those of called functions included.</param>
    /// <param name="HasLogarithm">Whether something sorts.</param>
    /// <param name="IsBounded">Whether every call is known, so that there is no more.</param>
    public sealed record Bound(int Depth, bool HasLogarithm, bool IsBounded);

    private readonly HashSet<Symbol> open = new(ReferenceEqualityComparer.Instance);

    /// <summary>The most that it can be.</summary>
    public Bound Most(Symbol function)
    {
        // What calls itself, or is left to others, has no bound here.
        if (function.Body is null || !open.Add(function)) return new Bound(0, false, false);
        var bound = Most(function.Body, function);
        open.Remove(function);
        return bound;
    }

    /// <summary>Whether it surely goes through something to its end: a loop over elements that nothing leaves early.</summary>
    public static bool GoesThroughAll(Symbol function) =>
        function.Body is { } body && body.Statements.OfType<Statement.Loop>().Any(loop => loop is { Kind: LoopKind.ForEach, Source: Expression.Name or Expression.Member or Expression.Call { Arguments: [] or [{ Value: Expression.Name }] } } && !Walk(loop.Body).Any(each => each is Statement.Return or Statement.Raise or Statement.Jump { Kind: JumpKind.Break }))
        && body.Statements.TakeWhile(each => each is not Statement.Loop).All(each => !Walk(each).Any(inner => inner is Statement.Return));

    /// <summary>Whether loops, comprehensions or functions given to library functions stand in its code.</summary>
    public static bool HasLoop(Symbol function) => function.Body is { } body && (Walk(body).Any(each => each is Statement.Loop) || Walk(body).SelectMany(each => each.Expressions()).Any(Repeats));

    private static bool Repeats(Expression expression) => expression is Expression.Comprehension or Expression.Lambda or Expression.Yield || expression.Children().Any(Repeats) || (expression is Expression.Statements { Statement: var inner } && Walk(inner).Any(each => each is Statement.Loop));

    private static IEnumerable<Statement> Walk(Statement statement) => statement.Inner().SelectMany(Walk).Prepend(statement);

    private Bound Most(Statement statement, Symbol function)
    {
        var inner = statement.Inner().Select(each => Most(each, function)).Concat(statement.Expressions().Select(each => Most(each, function))).Aggregate(new Bound(0, false, true), Larger);
        return statement is Statement.Loop ? inner with { Depth = inner.Depth + 1 } : inner;
    }

    private Bound Most(Expression expression, Symbol function)
    {
        var inner = expression.Children().Select(each => Most(each, function)).Aggregate(new Bound(0, false, true), Larger);
        return expression switch
        {
            Expression.Comprehension { Clauses: var clauses } => inner with { Depth = inner.Depth + Math.Max(1, clauses.Count) },
            // Who calls it how often is not known here.
            Expression.Lambda { Symbol: var symbol } => Larger(inner, symbol.Body is { } body ? Most(body, function) is var within ? within with { Depth = within.Depth + 1 } : inner : inner),
            Expression.Statements { Statement: var statement } => Larger(inner, Most(statement, function)),
            Expression.Call call => Larger(inner, OfCall(call, function)),
            Expression.Await or Expression.Propagate => inner,
            _ => inner,
        };
    }

    private Bound OfCall(Expression.Call call, Symbol function)
    {
        var name = call.Callee switch { Expression.Name own => CodeName.Plain(own.Identifier.Split('.', ':')[^1]), Expression.Member member => CodeName.Plain(member.Identifier), _ => null };
        if (name is null) return new Bound(countsLibrary ? 1 : 0, false, false);
        var resolved = code.Called(function, name);
        if (resolved.Count > 0) return resolved.Select(Most).Aggregate(Larger);
        if (!countsLibrary) return new Bound(0, false, false);
        if (KnownCalls.IsSort(name)) return new Bound(1, true, true);
        if (KnownCalls.IsConstant(name)) return new Bound(0, false, true);
        return new Bound(1, false, KnownCalls.IsLinear(name));
    }

    private static Bound Larger(Bound left, Bound right) => new(Math.Max(left.Depth, right.Depth), left.HasLogarithm || right.HasLogarithm, left.IsBounded && right.IsBounded);
}
