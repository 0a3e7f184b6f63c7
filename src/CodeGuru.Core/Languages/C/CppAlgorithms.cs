using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.C;

/// <summary>Says what an algorithm of the C++ library does to the elements that stand between two iterators, or to a range.</summary>
internal static class CppAlgorithms
{
    private static readonly string[] Spaces = ["std::ranges::", "ranges::", "std::"];

    /// <summary>Null for any other call.</summary>
    public static string? Clause(IPhrases phrases, Expression.Call call)
    {
        if (Erased(phrases, call) is { } erased) return erased;
        if (Name(phrases, call) is not { } name || call.Arguments is not [var first, ..]) return null;
        var isPair = Whole(phrases, call.Arguments) is not null;
        if (!isPair && (name != "erase_if" && !phrases.File.TextOf(call.Callee.Span).Contains("ranges::", StringComparison.Ordinal))) return null;
        var source = Whole(phrases, call.Arguments) ?? phrases.Value(first.Value);
        IReadOnlyList<Expression> rest = [.. call.Arguments.Skip(isPair ? 2 : 1).Select(argument => argument.Value)];
        return (name, rest) switch
        {
            ("sort" or "stable_sort", []) => $"sorts {source}",
            ("sort" or "stable_sort", [var order]) => $"sorts {source}{Order(phrases, order)}",
            ("reverse", []) => $"reverses the order of {source}",
            ("shuffle", [_]) => $"puts {source} into a random order",
            ("fill", [var value]) => $"sets every element of {source} to {phrases.Value(value)}",
            ("iota", [var start]) => $"numbers the elements of {source} from {phrases.Value(start)} on",
            ("copy", [var to]) when Added(phrases, to) is { } into => $"adds each element of {source} to {into}",
            ("copy_if", [var to, var asked]) when Added(phrases, to) is { } into => $"adds to {into} {Every(phrases, asked)} of {source}{Asked(phrases, asked)}",
            ("transform", [var to, var made]) when Added(phrases, to) is { } into => $"adds to {into} what {phrases.Value(made)} makes of each element of {source}",
            ("erase_if", [var asked]) => $"removes {Every(phrases, asked)} of {source}{Asked(phrases, asked)}",
            _ => null,
        };
    }

    /// <summary>What a call gives, as a noun; null for any other call.</summary>
    public static string? Noun(IPhrases phrases, Expression.Call call) => Applied(phrases, call) switch
    {
        ("accumulate" or "reduce", var source, [var start]) => $"the sum of {source}, from {phrases.Value(start)} on",
        ("accumulate" or "reduce", var source, [var start, var added]) => $"what {Called(phrases, added)} makes of {phrases.Value(start)} and each element of {source} in turn",
        ("count", var source, [var value]) => $"how often {phrases.Value(value)} stands in {source}",
        ("count_if", var source, [var asked]) => $"the number of elements of {source}{Asked(phrases, asked)}",
        ("find", var source, [var value]) => $"the place of the first {phrases.Value(value)} in {source}, or its end",
        ("find_if", var source, [var asked]) => $"the place of the first {One(phrases, asked)} of {source}{Asked(phrases, asked)}, or its end",
        ("max_element", var source, []) => $"the place of the greatest element of {source}",
        ("min_element", var source, []) => $"the place of the least element of {source}",
        ("max_element", var source, [var order]) => $"the place of the greatest element of {source}{InOrder(phrases, order)}",
        ("min_element", var source, [var order]) => $"the place of the least element of {source}{InOrder(phrases, order)}",
        ("lower_bound", var source, [var value]) => $"the first place in {source}, which is sorted, whose element is not less than {phrases.Value(value)}",
        ("upper_bound", var source, [var value]) => $"the first place in {source}, which is sorted, whose element is greater than {phrases.Value(value)}",
        ("any_of" or "all_of" or "none_of", _, _) when Asked(phrases, call) is { } asked => $"whether {asked}",
        _ => null,
    };

    /// <summary>What a call asks, as what follows "if"; null for any other call.</summary>
    public static string? Asked(IPhrases phrases, Expression.Call call) => Applied(phrases, call) switch
    {
        ("any_of", var source, [var asked]) => $"there is any {One(phrases, asked)} of {source}{Asked(phrases, asked)}",
        ("none_of", var source, [var asked]) => $"there is no {One(phrases, asked)} of {source}{Asked(phrases, asked)}",
        ("all_of", var source, [var asked]) => $"{Asked(phrases, asked)[" for which ".Length..]} for every {One(phrases, asked)} of {source}",
        _ => null,
    };

    /// <summary>An algorithm, what it goes through from end to end, and its other arguments; null for any other call.</summary>
    private static (string Name, string Source, IReadOnlyList<Expression> Others)? Applied(IPhrases phrases, Expression.Call call)
    {
        if (Name(phrases, call) is not { } name || call.Arguments is not [var first, ..]) return null;
        if (Whole(phrases, call.Arguments) is { } whole) return (name, whole, [.. call.Arguments.Skip(2).Select(argument => argument.Value)]);
        return phrases.File.TextOf(call.Callee.Span).Contains("ranges::", StringComparison.Ordinal) ? (name, phrases.Value(first.Value), [.. call.Arguments.Skip(1).Select(argument => argument.Value)]) : null;
    }

    private static string One(IPhrases phrases, Expression asked) => asked is Expression.Lambda { Symbol.Parameters: [{ Name: var name }] } && IsTold(asked) ? phrases.Code(name) : "element";

    private static string Called(IPhrases phrases, Expression function) => function is Expression.Lambda { Symbol.Parameters: [var so, var next] } ? $"a function of {phrases.Code(so.Name)} and {phrases.Code(next.Name)}" : phrases.Value(function);

    private static string InOrder(IPhrases phrases, Expression order) =>
        order is Expression.Lambda { Symbol: { Parameters: [var left, var right], Body.Statements: [Statement.Return { Value: { } before }] } } && phrases.IsShort(before.Span)
            ? $", where {phrases.Code(left.Name)} counts as less than {phrases.Code(right.Name)} if {phrases.Condition(before)}" : $", by an order of its own";

    /// <summary>What is moved out of the way and then cut off: <c>xs.erase(std::remove_if(...), xs.end())</c>.</summary>
    private static string? Erased(IPhrases phrases, Expression.Call call)
    {
        if (call is not { Callee: Expression.Member { Identifier: "erase", Target: var erased }, Arguments: [{ Value: Expression.Call moved }, { Value: Expression.Call { Callee: Expression.Member { Identifier: "end" or "cend", Target: var ended } } }] }) return null;
        if (!CIdioms.AreAlike(phrases, erased, ended) || Whole(phrases, moved.Arguments) is not { } source || source != phrases.Value(erased)) return null;
        return (Name(phrases, moved), moved.Arguments.Skip(2).Select(argument => argument.Value).ToList()) switch
        {
            ("remove_if", [var asked]) => $"removes {Every(phrases, asked)} of {source}{Asked(phrases, asked)}",
            ("remove", [var value]) => $"removes every {phrases.Value(value)} from {source}",
            ("unique", []) => $"removes from {source} what equals the element before it",
            _ => null,
        };
    }

    private static string? Name(IPhrases phrases, Expression.Call call)
    {
        var text = phrases.File.TextOf(call.Callee.Span).ToString();
        return Spaces.FirstOrDefault(space => text.StartsWith(space, StringComparison.Ordinal)) is { } space ? text[space.Length..] : null;
    }

    /// <summary>What two iterators go through from its beginning to its end; null for anything less.</summary>
    private static string? Whole(IPhrases phrases, IReadOnlyList<Argument> arguments) =>
        arguments is [{ Value: Expression.Call { Callee: Expression.Member { Identifier: "begin" or "cbegin", Target: var begun } } }, { Value: Expression.Call { Callee: Expression.Member { Identifier: "end" or "cend", Target: var ended } } }, ..]
        && CIdioms.AreAlike(phrases, begun, ended) ? phrases.Value(begun) : null;

    private static string? Added(IPhrases phrases, Expression to) => to is Expression.Call { Arguments: [var into] } call && Name(phrases, call) == "back_inserter" ? phrases.Value(into.Value) : null;

    private static string Order(IPhrases phrases, Expression order)
    {
        if (order is Expression.Lambda { Symbol: { Parameters: [var left, var right], Body.Statements: [Statement.Return { Value: { } before }] } } && phrases.IsShort(before.Span))
            return $" so that {phrases.Code(left.Name)} comes before {phrases.Code(right.Name)} if {phrases.Condition(before)}";
        return phrases.File.TextOf(order.Span).StartsWith("std::greater", StringComparison.Ordinal) ? ", the greatest first" : order is Expression.Lambda ? " in an order of its own" : $" in the order that {phrases.Value(order)} gives";
    }

    private static string Every(IPhrases phrases, Expression asked) => asked is Expression.Lambda { Symbol.Parameters: [{ Name: var name }] } && IsTold(asked) ? $"every {phrases.Code(name)}" : "every element";

    private static string Asked(IPhrases phrases, Expression asked) => asked is Expression.Lambda { Symbol.Body.Statements: [Statement.Return { Value: { } held }] } && IsTold(asked) ? $" for which {phrases.Condition(held)}" : $" for which {phrases.Value(asked)} holds";

    private static bool IsTold(Expression asked) => asked is Expression.Lambda { Symbol: { Parameters: [_], Body.Statements: [Statement.Return { Value: not null }] } };
}
