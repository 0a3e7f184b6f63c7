using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.C;

/// <summary>Says what a chain of operators writes to a stream, or reads from one.</summary>
internal static class CppStreams
{
    private const int MostParts = 5;

    /// <summary>Null where the chain has no one direction.</summary>
    public static string? Clause(IPhrases phrases, Expression.Binary chain)
    {
        if (Parts(chain) is not var (stream, parts)) return null;
        var told = parts.Select(phrases.Value).ToList();
        var isOutput = chain.Operator == "<<";
        var what = told.Count > MostParts && phrases.IsShort(chain.Span) ? phrases.Text(parts[0].Span.To(parts[^1].Span)) : phrases.Listed(told, MostParts);
        return $"{(isOutput ? "writes" : "reads")} {what} {(isOutput ? "to" : "from")} {phrases.Value(stream)}";
    }

    /// <summary>The clause for a call that reads up to the end of a line, or to another sign; null for any other.</summary>
    public static string? Read(IPhrases phrases, Expression.Call call) => Line(phrases, call) is var (what, where) ? $"reads {what} {where}" : null;

    /// <summary>A condition that holds as long as something could be read: <c>another line can be read from `in` into `line`</c>; null for any other.</summary>
    public static string? Asked(IPhrases phrases, Expression condition)
    {
        var isDenied = condition is Expression.Not;
        var asked = condition is Expression.Not not ? not.Operand : condition;
        while (asked is Expression.Group { Expressions: [var only] }) asked = only;
        var can = isDenied ? "cannot be read" : "can be read";
        if (asked is Expression.Call call && Line(phrases, call) is var (what, where)) return $"{what} {can} {where}";
        return asked is Expression.Binary { Operator: ">>" } chain && IsStream(phrases, chain) && Parts(chain) is var (stream, parts) ? $"{phrases.Listed([.. parts.Select(phrases.Value)], MostParts)} {can} from {phrases.Value(stream)}" : null;
    }

    /// <summary>The stream that a chain gives back when all is written or read; null for any other expression.</summary>
    public static Expression? Given(IPhrases phrases, Expression? value) => value is Expression.Binary { Operator: "<<" or ">>" } chain && IsStream(phrases, chain) && Parts(chain) is var (stream, _) ? stream : null;

    /// <summary>Whether a chain begins with a stream: numbers are shifted by the same signs.</summary>
    public static bool IsStream(IPhrases phrases, Expression.Binary chain)
    {
        if (Parts(chain) is not var (stream, _)) return false;
        if (phrases.File.TextOf(stream.Span) is "std::cin" or "std::cout" or "std::cerr" or "std::clog" or "cin" or "cout" or "cerr" or "clog") return true;
        return stream is Expression.Name { Identifier: var name } && phrases.TypesOf(name, chain.Span).Any(type => type.Contains("stream", StringComparison.Ordinal));
    }

    private static (string What, string Where)? Line(IPhrases phrases, Expression.Call call)
    {
        if (phrases.File.TextOf(call.Callee.Span) is not ("std::getline" or "getline") || call.Arguments is not [var from, var into, ..] || call.Arguments.Count > 3) return null;
        var what = call.Arguments is [_, _, var end] ? $"the text up to the next {phrases.Value(end.Value)}" : "a line";
        return (what, $"from {phrases.Value(from.Value)} into {phrases.Value(into.Value)}");
    }

    /// <summary>What stands at the chain's beginning, and what it is given or gives; null where the chain has no one direction.</summary>
    private static (Expression Stream, List<Expression> Parts)? Parts(Expression.Binary chain)
    {
        var parts = new List<Expression>();
        Expression stream = chain;
        for (; stream is Expression.Binary { Operator: var sign } link && sign == chain.Operator; stream = link.Left) parts.Insert(0, link.Right);
        return stream is Expression.Binary ? null : (stream, parts);
    }
}
