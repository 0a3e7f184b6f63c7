using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>A function that goes through a list by calling itself for what is left, where the language allows few calls in progress.</summary>
internal static class DeepRecursion
{
    private static readonly HashSet<string> Followers = ["next", "tail", "rest", "cdr", "following"];

    public static Remark? In(PatternSubject subject)
    {
        if (subject.File.Conventions.Terms.MostCalls is not { } most || subject.Symbol is not { IsCallable: true, IsAnonymous: false } || subject.Symbol.Has("async") || CodeWalk.Expressions(subject.Symbol.Body).Any(part => part is Expression.Yield)) return null;
        var lines = Recursion.Lines(subject);
        var calls = subject.Expressions.OfType<Expression.Call>().Where(call => lines.Contains(subject.LineOf(call)) && IsOwn(subject, call)).DistinctBy(call => call.Span).ToList();
        if (calls.Count == 0 || subject.Statements.OfType<Statement.Loop>().Any(loop => calls.Exists(call => loop.Span.Contains(call.Span.Start))) || !OneAtATime(subject, calls)) return null;
        var walked = calls.Select(call => Walked(subject, call)).ToList();
        if (walked.Contains(null) || walked.Distinct().Count() != 1) return null;
        return new Remark("deep recursion", true, $"{subject.Name} calls itself anew for each further element {walked[0]} ({Wording.Lines(calls.Select(subject.LineOf))}), and none of these calls ends before those that it makes: {most}, where a loop has no such limit", subject.LineOf(calls[0]));
    }

    private static bool IsOwn(PatternSubject subject, Expression.Call call) => subject.Symbol.Name == call.Callee switch { Expression.Name name => name.Identifier, Expression.Member member => member.Identifier, _ => null };

    /// <summary>Two calls on one way through the function make a tree, whose depth is another one.</summary>
    private static bool OneAtATime(PatternSubject subject, List<Expression.Call> calls) => calls.Count == 1
        || calls.TrueForAll(call => subject.Statements.OfType<Statement.Return>().Any(result => result.Span.Contains(call.Span.Start) && calls.Count(other => result.Span.Contains(other.Span.Start)) == 1));

    /// <summary>What is walked, as the end of a phrase; null where that does not show.</summary>
    private static string? Walked(PatternSubject subject, Expression.Call call)
    {
        if (call.Callee is Expression.Member { Target: Expression.Member { Target: Expression.This } chained } && Followers.Contains(chained.Identifier)) return $"behind {subject.Quoted(chained)}";
        var parameters = subject.Symbol.Parameters.Where(parameter => parameter.Kind != ParameterKind.Receiver).Select(parameter => parameter.Name).ToList();
        foreach (var (argument, at) in call.Arguments.Select((argument, at) => (argument, at)))
        {
            if (argument.Name is not null || at >= parameters.Count) continue;
            var name = parameters[at];
            if (Rest(subject, argument.Value, name)) return $"of {Wording.Code(name)}";
            if (argument.Value is Expression.Member { Target: Expression.Name node } member && node.Identifier == name && Followers.Contains(member.Identifier)) return $"behind {subject.Quoted(member)}";
            if (argument.Value is Expression.Binary { Operator: "+", Left: Expression.Name index, Right: Expression.Literal { Kind: LiteralKind.Integer, Value: "1" } } && index.Identifier == name && LengthAskedOf(subject, name, parameters) is { } list) return $"of {Wording.Code(list)}";
        }

        return null;
    }

    /// <summary>All elements but the first: <c>items[1:]</c>, <c>items.slice(1)</c>.</summary>
    private static bool Rest(PatternSubject subject, Expression value, string list) => value switch
    {
        Expression.Index { Target: Expression.Name of, Keys: [Expression.Slice { From: Expression.Literal { Value: "1" }, To: null, Step: null }] } => of.Identifier == list,
        Expression.Index { Target: Expression.Name of, Keys: [var key] } => of.Identifier == list && subject.File.TextOf(key.Span) is "1.." or "1..-1",
        Expression.Call { Callee: Expression.Member { Target: Expression.Name of, Identifier: "slice" or "drop" or "subList" or "substring" }, Arguments: [{ Value: Expression.Literal { Value: "1" } }, ..] } => of.Identifier == list,
        _ => false,
    };

    /// <summary>The parameter whose number of elements ends it: <c>if i == len(items)</c>.</summary>
    private static string? LengthAskedOf(PatternSubject subject, string index, List<string> parameters)
    {
        foreach (var asked in subject.Expressions.OfType<Expression.Binary>().Where(binary => binary.Operator is "==" or "===" or ">=" or "<" && binary.Left is Expression.Name left && left.Identifier == index))
        {
            var counted = asked.Right switch
            {
                Expression.Call { Callee: Expression.Name { Identifier: "len" }, Arguments: [{ Value: Expression.Name of }] } => of.Identifier,
                Expression.Call { Callee: Expression.Member { Target: Expression.Name of, Identifier: "size" or "length" or "count" } } => of.Identifier,
                Expression.Member { Target: Expression.Name of, Identifier: "length" or "size" or "Count" or "Length" } => of.Identifier,
                _ => null,
            };
            if (counted is not null && parameters.Contains(counted)) return counted;
        }

        return null;
    }
}
