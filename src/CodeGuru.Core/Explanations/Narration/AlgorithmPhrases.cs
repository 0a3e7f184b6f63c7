using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says what an algorithm of the C++ library does to the elements that stand between two iterators, or to a range.</summary>
internal sealed class AlgorithmPhrases(ExpressionPhrases phrases)
{
    private static readonly string[] Spaces = ["std::ranges::", "ranges::", "std::"];

    /// <summary>Null for any other call.</summary>
    public string? Clause(Expression.Call call)
    {
        if (Erased(call) is { } erased) return erased;
        if (Name(call) is not { } name || call.Arguments is not [var first, ..]) return null;
        var isPair = Whole(call.Arguments) is not null;
        if (!isPair && (name != "erase_if" && !phrases.File.TextOf(call.Callee.Span).Contains("ranges::", StringComparison.Ordinal))) return null;
        var source = Whole(call.Arguments) ?? phrases.Value(first.Value);
        IReadOnlyList<Expression> rest = [.. call.Arguments.Skip(isPair ? 2 : 1).Select(argument => argument.Value)];
        return (name, rest) switch
        {
            ("sort" or "stable_sort", []) => $"sorts {source}",
            ("sort" or "stable_sort", [var order]) => $"sorts {source}{Order(order)}",
            ("reverse", []) => $"reverses the order of {source}",
            ("shuffle", [_]) => $"puts {source} into a random order",
            ("fill", [var value]) => $"sets every element of {source} to {phrases.Value(value)}",
            ("iota", [var start]) => $"numbers the elements of {source} from {phrases.Value(start)} on",
            ("copy", [var to]) when Added(to) is { } into => $"adds each element of {source} to {into}",
            ("copy_if", [var to, var asked]) when Added(to) is { } into => $"adds to {into} {Every(asked)} of {source}{Asked(asked)}",
            ("transform", [var to, var made]) when Added(to) is { } into => $"adds to {into} what {phrases.Value(made)} makes of each element of {source}",
            ("erase_if", [var asked]) => $"removes {Every(asked)} of {source}{Asked(asked)}",
            _ => null,
        };
    }

    /// <summary>What is moved out of the way and then cut off: <c>xs.erase(std::remove_if(...), xs.end())</c>.</summary>
    private string? Erased(Expression.Call call)
    {
        if (call is not { Callee: Expression.Member { Identifier: "erase", Target: var erased }, Arguments: [{ Value: Expression.Call moved }, { Value: Expression.Call { Callee: Expression.Member { Identifier: "end" or "cend", Target: var ended } } }] }) return null;
        if (!CodeWalk.AreAlike(phrases.File, erased, ended) || Whole(moved.Arguments) is not { } source || source != phrases.Value(erased)) return null;
        return (Name(moved), moved.Arguments.Skip(2).Select(argument => argument.Value).ToList()) switch
        {
            ("remove_if", [var asked]) => $"removes {Every(asked)} of {source}{Asked(asked)}",
            ("remove", [var value]) => $"removes every {phrases.Value(value)} from {source}",
            ("unique", []) => $"removes from {source} what equals the element before it",
            _ => null,
        };
    }

    private string? Name(Expression.Call call)
    {
        var text = phrases.File.TextOf(call.Callee.Span).ToString();
        return Spaces.FirstOrDefault(space => text.StartsWith(space, StringComparison.Ordinal)) is { } space ? text[space.Length..] : null;
    }

    /// <summary>What two iterators go through from its beginning to its end; null for anything less.</summary>
    private string? Whole(IReadOnlyList<Argument> arguments) =>
        arguments is [{ Value: Expression.Call { Callee: Expression.Member { Identifier: "begin" or "cbegin", Target: var begun } } }, { Value: Expression.Call { Callee: Expression.Member { Identifier: "end" or "cend", Target: var ended } } }, ..]
        && CodeWalk.AreAlike(phrases.File, begun, ended) ? phrases.Value(begun) : null;

    private string? Added(Expression to) => to is Expression.Call { Arguments: [var into] } call && Name(call) == "back_inserter" ? phrases.Value(into.Value) : null;

    private string Order(Expression order)
    {
        if (order is Expression.Lambda { Symbol: { Parameters: [var left, var right], Body.Statements: [Statement.Return { Value: { } before }] } } && phrases.IsShort(before.Span))
            return $" so that {Wording.Code(left.Name)} comes before {Wording.Code(right.Name)} if {phrases.Condition(before)}";
        return phrases.File.TextOf(order.Span).StartsWith("std::greater", StringComparison.Ordinal) ? ", the greatest first" : order is Expression.Lambda ? " in an order of its own" : $" in the order that {phrases.Value(order)} gives";
    }

    private static string Every(Expression asked) => asked is Expression.Lambda { Symbol.Parameters: [{ Name: var name }] } && IsTold(asked) ? $"every {Wording.Code(name)}" : "every element";

    private string Asked(Expression asked) => asked is Expression.Lambda { Symbol.Body.Statements: [Statement.Return { Value: { } held }] } && IsTold(asked) ? $" for which {phrases.Condition(held)}" : $" for which {phrases.Value(asked)} holds";

    private static bool IsTold(Expression asked) => asked is Expression.Lambda { Symbol: { Parameters: [_], Body.Statements: [Statement.Return { Value: not null }] } };
}
