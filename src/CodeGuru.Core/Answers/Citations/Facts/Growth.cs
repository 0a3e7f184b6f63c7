using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Facts;

/// <summary>How the time of a function grows at most, as its loops and the calls that are known show.</summary>
/// <param name="countsLibrary">Whether calls of library functions count as the loops that they may hold.</param>
internal sealed class Growth(CitedCode code, bool countsLibrary = true)
{
    /// <param name="Depth">How many loops stand within each other, those of called functions included.</param>
    /// <param name="HasLogarithm">Whether something sorts, or halves what is left.</param>
    /// <param name="IsBounded">Whether every call is known, so that there is no more.</param>
    public sealed record Bound(int Depth, bool HasLogarithm, bool IsBounded);

    private readonly HashSet<Symbol> open = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<Statement.Loop> around = [];

    /// <summary>The most that it can be.</summary>
    public Bound Most(Symbol function)
    {
        // What calls itself, or is left to others, has no bound here.
        if (function.Body is null || !open.Add(function)) return new Bound(0, false, false);
        var bound = Most(function.Body, function);
        open.Remove(function);
        return bound;
    }

    /// <summary>Whether loops, comprehensions or functions given to library functions stand in its code.</summary>
    public static bool HasLoop(Symbol function) => function.Body is { } body && (StatementTree.All(body).Any(each => each is Statement.Loop) || StatementTree.All(body).SelectMany(each => each.Expressions()).Any(Repeats));

    private static bool Repeats(Expression expression) => expression is Expression.Comprehension or Expression.Lambda or Expression.Yield || expression.Children().Any(Repeats) || (expression is Expression.Statements { Statement: var inner } && StatementTree.All(inner).Any(each => each is Statement.Loop));

    private Bound Most(Statement statement, Symbol function)
    {
        var loop = statement as Statement.Loop;
        if (loop is not null) around.Push(loop);
        var inner = statement.Inner().Select(each => Most(each, function)).Concat(statement.Expressions().Select(each => Most(each, function))).Aggregate(new Bound(0, false, true), Larger);
        if (loop is null) return inner;
        around.Pop();
        if (LoopShape.Halves(loop)) return inner with { HasLogarithm = true };
        return around.TryPeek(out var outer) && LoopShape.MovesOn(loop, outer) ? inner : inner with { Depth = inner.Depth + 1 };
    }

    private Bound Most(Expression expression, Symbol function)
    {
        var inner = expression.Children().Select(each => Most(each, function)).Aggregate(new Bound(0, false, true), Larger);
        return expression switch
        {
            Expression.Comprehension { Clauses: var clauses } => inner with { Depth = inner.Depth + Math.Max(1, clauses.Count) },
            // Who calls it how often is not known here.
            Expression.Lambda { Symbol.Body: { } body } => Larger(inner, Most(body, function) is var within ? within with { Depth = within.Depth + 1 } : inner),
            Expression.Statements { Statement: var statement } => Larger(inner, Most(statement, function)),
            Expression.Call call => Larger(inner, OfCall(call, function)),
            _ => inner,
        };
    }

    private Bound OfCall(Expression.Call call, Symbol function)
    {
        if (ValueReader.CalledName(call) is not { } written) return new Bound(countsLibrary ? 1 : 0, false, false);
        var name = CodeName.Plain(written);
        var resolved = code.Called(function, name);
        if (resolved.Count > 0) return resolved.All(each => each.IsType) ? new Bound(0, false, true) : resolved.Select(Most).Aggregate(Larger);
        if (!countsLibrary) return new Bound(0, false, false);
        // What a function is given to call costs what its giver likes; and what only holds values costs nothing.
        if (call.Callee is Expression.Name given && function.Parameters.Any(parameter => parameter.Name == given.Identifier)) return new Bound(0, false, true);
        if (char.IsUpper(name[0]) && code.Declares(name)) return new Bound(0, false, true);
        var library = code.LibraryOf(function);
        if (library.Sorting.Contains(name)) return new Bound(1, true, true);
        if (library.Keyed.Contains(name) && call.Callee is Expression.Member { Target: var target } && new ValueReader(function, code).SortOf(target) is ValueSort.Map or ValueSort.Set) return new Bound(0, false, true);
        if (library.Constant.Contains(name) || (call.IsConstruction && library.Types.ContainsKey(name) && call.Arguments.Count == 0) || Failures.IsError(code, name)) return new Bound(0, false, true);
        return new Bound(1, false, library.Linear.Contains(name) || library.Whole.Contains(name));
    }

    private static Bound Larger(Bound left, Bound right) => new(Math.Max(left.Depth, right.Depth), left.HasLogarithm || right.HasLogarithm, left.IsBounded && right.IsBounded);
}
