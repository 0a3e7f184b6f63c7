using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>Functions without a name that are called for each element while the code around them runs, and so are a part of what it does.</summary>
internal static class CalledAtOnce
{
    // Not those that only keep a function for later, as timers and listeners do.
    private static readonly HashSet<string> Calling =
    [
        "map", "flatMap", "flat_map", "filter_map", "forEach", "for_each", "each", "each_with_index", "each_value", "each_pair", "each_char", "filter", "select", "reject", "collect", "reduce", "inject", "fold", "sum", "some", "every", "any", "all", "any?", "all?", "none?", "find", "detect",
        "min_by", "max_by", "min_by_key", "max_by_key", "sort_by", "partition", "group_by", "transform_values", "mapToInt", "mapToLong", "mapToObj", "anyMatch", "allMatch", "noneMatch", "Select", "SelectMany", "Sum", "Max", "Min", "Any", "All", "Count", "Where", "Aggregate", "ForEach", "ToDictionary", "array_map", "array_filter", "array_walk", "array_reduce",
    ];

    public static IEnumerable<Symbol> In(Symbol function)
    {
        var open = new Stack<Symbol>([function]);
        while (open.TryPop(out var next))
        {
            foreach (var call in CodeWalk.Expressions(next.Body).OfType<Expression.Call>())
            {
                if (!Calling.Contains(call.Callee switch { Expression.Name name => name.Identifier, Expression.Member member => member.Identifier, _ => "" })) continue;
                foreach (var lambda in call.Arguments.Select(argument => argument.Value).OfType<Expression.Lambda>())
                {
                    open.Push(lambda.Symbol);
                    yield return lambda.Symbol;
                }
            }
        }
    }
}
