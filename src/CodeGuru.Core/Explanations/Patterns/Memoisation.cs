using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class Memoisation
{
    private static readonly HashSet<string> MakesMissing = ["computeIfAbsent", "GetOrAdd", "or_insert_with", "or_insert_with_key", "getOrPut"];

    /// <summary>What is stored under a key in some place, and what is given back from that place under the same key without being computed again.</summary>
    public static CodePattern? In(PatternSubject subject) => Stored(subject) ?? Made(subject) ?? Defaulted(subject);

    private static CodePattern? Stored(PatternSubject subject)
    {
        foreach (var store in KeyedStore.In(subject))
        {
            if (IsShortLived(subject, store.Map) || IsGiven(subject, store.Value)) continue;
            if (KeyedLookUp.Early(subject, store) is not { } early) continue;
            return Of($"line {subject.LineOf(early)} returns what {subject.Quoted(store.Map)} already holds under {subject.Quoted(store.Key)}, and line {subject.LineOf(store.At)} stores it for the next time");
        }

        return null;
    }

    /// <summary>A method of the map computes what is missing. What begins as an empty collection groups things; it keeps no result.</summary>
    private static CodePattern? Made(PatternSubject subject)
    {
        foreach (var result in subject.Statements.OfType<Statement.Return>())
        {
            if (Bare(result.Value) is not Expression.Call { Callee: Expression.Member making } call || !MakesMissing.Contains(making.Identifier) || call.Arguments.Count == 0) continue;
            var (map, key) = making.Target is Expression.Call { Callee: Expression.Member { Identifier: "entry" } entry, Arguments: [{ Value: var asked }] } ? (entry.Target, asked) : call.Arguments.Count > 1 ? (making.Target, call.Arguments[0].Value) : (null, null);
            if (map is null || IsShortLived(subject, map) || !DependsOnParameter(subject, key!) || !Computes(call.Arguments[^1].Value, key!)) continue;
            return Of($"line {subject.LineOf(result)} returns what {subject.Quoted(map)} holds under {subject.Quoted(key!)}, and only if nothing is there computes it and stores it");
        }

        return null;
    }

    /// <summary>An element that is computed and assigned only where it is missing: <c>@known[key] ||= ...</c>.</summary>
    private static CodePattern? Defaulted(PatternSubject subject)
    {
        foreach (var result in subject.Statements.OfType<Statement.Return>())
        {
            if (Bare(result.Value) is not Expression.Assignment { Target: Expression.Index { Keys: [var key] } place } assignment) continue;
            var value = assignment.Operator is "??" ? assignment.Value : assignment.Value is Expression.Logical { Operator: LogicalOperator.Or or LogicalOperator.Coalesce } either && CodeWalk.AreAlike(subject.File, either.Left, place) ? either.Right : null;
            if (value is null || IsShortLived(subject, place.Target) || !DependsOnParameter(subject, key) || !CodeWalk.Expressions(value).Any(part => part is Expression.Call { Arguments.Count: > 0 })) continue;
            return Of($"line {subject.LineOf(result)} returns {subject.Quoted(place)}, and computes and stores it first if it is not there yet");
        }

        return null;
    }

    private static bool Computes(Expression function, Expression key) => function switch
    {
        Expression.Lambda lambda => CodeWalk.Expressions(lambda.Symbol.Body).OfType<Expression.Call>().Any(call => call.Arguments.Any(argument => CodeWalk.Expressions(argument.Value).OfType<Expression.Name>().Any(name => lambda.Symbol.Parameters.Any(parameter => parameter.Name == name.Identifier) || KeyedStore.RootOf(key) == name.Identifier))),
        Expression.Member { Target: Expression.This } => true,
        _ => false,
    };

    private static bool DependsOnParameter(PatternSubject subject, Expression key) => CodeWalk.Expressions(key).OfType<Expression.Name>().Any(name => subject.Symbol.Parameters.Any(parameter => parameter.Kind != ParameterKind.Receiver && parameter.Name == name.Identifier));

    /// <summary>A value that was handed in was not computed here.</summary>
    private static bool IsGiven(PatternSubject subject, Expression value) => value is Expression.Literal || (value is Expression.Name name && subject.Symbol.Parameters.Any(parameter => parameter.Name == name.Identifier));

    /// <summary>A map that the function makes itself is forgotten when it ends, unless it is declared to stay.</summary>
    private static bool IsShortLived(PatternSubject subject, Expression map)
    {
        if (map is not Expression.Name name || subject.Scopes.Of(name) is not { Kind: Analysis.Scopes.VariableKind.Local } variable || variable.Scope.Whole.Function != subject.Symbol) return false;
        return !subject.Statements.OfType<Statement.Assign>().Any(assign => assign.Targets.Any(target => target.Span == variable.Span) && (assign.Modifiers.Contains("static") || subject.File.TextOf(assign.Span).StartsWith("static", StringComparison.Ordinal)));
    }

    private static Expression? Bare(Expression? value) => value switch
    {
        Expression.Unary { Operator: "*" } unary => Bare(unary.Operand),
        Expression.Group { Expressions: [var only] } => Bare(only),
        Expression.Call { Callee: Expression.Member { Identifier: "clone" or "copied" or "cloned" or "to_owned" } member, Arguments: [] } => Bare(member.Target),
        _ => value,
    };

    private static CodePattern Of(string evidence) => new CodePattern(
        "Memoisation", evidence, "A result is kept under its arguments, so that it is computed once and looked up from then on.", "memoization", "caching")
        .WithTradeOff("What is kept stays unless something takes it out, and memory grows with the number of different keys.");
}
