using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>Finds where a function gives back what is already in a map, so that it need not be computed.</summary>
internal static class KeyedLookUp
{
    private static readonly HashSet<string> Gets = ["get", "Get", "at", "find", "fetch", "Load", "getOrDefault", "GetValueOrDefault"];
    private static readonly HashSet<string> GetsInto = ["TryGetValue"];

    /// <summary>The statement that gives the stored value back; null where there is none.</summary>
    public static Statement? Early(PatternSubject subject, KeyedStore store)
    {
        foreach (var branch in subject.Statements.OfType<Statement.If>())
        {
            if (branch.Span.End <= store.At.Span.Start && CodeWalk.Statements(branch.Then).OfType<Statement.Return>().FirstOrDefault(result => result.Value is { } value && IsFound(subject, store, branch, value)) is { } early) return early;
            // The other way round: what is missing is stored within the branch, and what is then there is given back behind it.
            if (branch.Then.Span.Start <= store.At.Span.Start && store.At.Span.End <= branch.Then.Span.End && branch.Else is null && AsksFor(subject, store, branch)
                && subject.Statements.OfType<Statement.Return>().FirstOrDefault(result => result.Span.Start >= branch.Span.End) is { Value: { } late } given && (IsLookUp(subject.File, store, late) || IsLookedUpBefore(subject, store, branch, late)))
                return given;
        }

        return null;
    }

    private static bool IsFound(PatternSubject subject, KeyedStore store, Statement.If branch, Expression value)
    {
        var given = Opened(value);
        if (IsLookUp(subject.File, store, given)) return true;
        if (given is not Expression.Name name) return false;
        var said = CodeWalk.Expressions(branch.Condition).ToList();
        if (said.OfType<Expression.Test>().Any(test => test.Pattern.Bindings.Contains(name.Identifier) && IsLookUp(subject.File, store, test.Operand))) return true;
        if (said.OfType<Expression.Call>().Any(call => call is { Callee: Expression.Member member, Arguments: [var key, { Value: var into }] } && GetsInto.Contains(member.Identifier) && store.Is(subject.File, member.Target, key.Value) && Names(into, name.Identifier))) return true;
        return IsSet(subject, store, branch.Initial, name.Identifier) || (said.Any(part => Names(part, name.Identifier)) && IsSet(subject, store, Before(subject, branch), name.Identifier))
            || (IsSet(subject, store, Before(subject, branch), name.Identifier) && said.Count == 1);
    }

    private static bool IsLookedUpBefore(PatternSubject subject, KeyedStore store, Statement.If branch, Expression late) =>
        Opened(late) is Expression.Name name && CodeWalk.Expressions(branch.Condition).Any(part => Names(part, name.Identifier)) && IsSet(subject, store, Before(subject, branch), name.Identifier);

    /// <summary>Whether a condition is about the element: its map and its key are both in it.</summary>
    private static bool AsksFor(PatternSubject subject, KeyedStore store, Statement.If branch)
    {
        var parts = CodeWalk.Expressions(branch.Condition).ToList();
        if (parts.Any(part => CodeWalk.AreAlike(subject.File, part, store.Map)) && parts.Any(part => store.Is(subject.File, store.Map, part))) return true;
        return parts.OfType<Expression.Name>().Any(name => IsSet(subject, store, Before(subject, branch), name.Identifier));
    }

    private static bool IsSet(PatternSubject subject, KeyedStore store, IEnumerable<Statement> statements, string name) => statements.OfType<Statement.Assign>().Any(assign => assign.Value is { } value
        && assign.Targets.Any(target => Names(target, name) || (target is Expression.Display { Items: [{ Value: var first }, ..] } && Names(first, name)))
        && IsLookUp(subject.File, store, value is Expression.Display { Kind: CollectionKind.Tuple, Items: [{ Value: var found }, ..] } ? found : value));

    private static IEnumerable<Statement> Before(PatternSubject subject, Statement branch) => subject.Statements.Where(statement => statement.Span.End <= branch.Span.Start);

    private static bool IsLookUp(CodeFile file, KeyedStore store, Expression value) => Opened(value) switch
    {
        Expression.Index { Keys: [var key] } index => store.Is(file, index.Target, key),
        Expression.Call { Callee: Expression.Member member, Arguments: [{ Value: var key }, ..] } => Gets.Contains(member.Identifier) && store.Is(file, member.Target, key),
        _ => false,
    };

    /// <summary>Without what only opens or copies a value.</summary>
    private static Expression Opened(Expression value) => value switch
    {
        Expression.Unary { Operator: "*" or "&" } unary => Opened(unary.Operand),
        Expression.Unary { Operator: "!" } unary => Opened(unary.Operand),
        Expression.Group { Expressions: [var only] } => Opened(only),
        Expression.Cast cast => Opened(cast.Operand),
        Expression.Member { Identifier: "second", Target: var target } => Opened(target),
        Expression.Call { Callee: Expression.Member { Identifier: "clone" or "copied" or "cloned" or "to_owned" or "unwrap" } member, Arguments: [] } => Opened(member.Target),
        _ => value,
    };

    private static bool Names(Expression expression, string name) => expression is Expression.Name each && each.Identifier == name;
}
