using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>A place where a value is put into a map or an array under a key.</summary>
internal sealed record KeyedStore(Expression Map, Expression Key, Expression Value, Expression At)
{
    private static readonly HashSet<string> Puts = ["put", "set", "insert", "Store", "Add", "add", "TryAdd", "emplace", "putIfAbsent"];
    private static readonly HashSet<string> Copies = ["clone", "to_string", "to_owned", "into", "toString"];

    public static IEnumerable<KeyedStore> In(PatternSubject subject)
    {
        foreach (var assign in subject.Statements.OfType<Statement.Assign>())
        {
            if (assign is { Operator: null, Value: { } value, Targets: [Expression.Index { Keys: [var key] } place] }) yield return new KeyedStore(place.Target, key, value, place);
        }

        foreach (var expression in subject.Expressions)
        {
            if (expression is Expression.Assignment { Operator: null, Target: Expression.Index { Keys: [var key] } place } assignment) yield return new KeyedStore(place.Target, key, assignment.Value, place);
            if (expression is Expression.Call { Callee: Expression.Member member, Arguments: [{ Name: null } first, { Name: null } second] } call && Puts.Contains(member.Identifier)) yield return new KeyedStore(member.Target, first.Value, second.Value, call);
        }
    }

    /// <summary>Whether another place is the same element: a copy of a key, or a pointer to it, is the same key.</summary>
    public bool Is(CodeFile file, Expression map, Expression key) => CodeWalk.AreAlike(file, Map, map) && CodeWalk.AreAlike(file, Plain(Key), Plain(key));

    public static string? RootOf(Expression key) => Plain(key) is Expression.Name name ? name.Identifier : null;

    private static Expression Plain(Expression key) => key switch
    {
        Expression.Unary { Operator: "&" or "*" } unary => Plain(unary.Operand),
        Expression.Call { Callee: Expression.Member member, Arguments: [] } when Copies.Contains(member.Identifier) => Plain(member.Target),
        _ => key,
    };
}
