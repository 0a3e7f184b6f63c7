using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class GuardClauses
{
    // What does more than this before it leaves is work of its own, not a case that needs none.
    private const int MostStatements = 3;

    public static CodePattern? In(PatternSubject subject)
    {
        if (subject.Symbol.Body is not { } body) return null;
        var guards = body.Statements.SkipWhile(statement => !IsGuard(statement)).TakeWhile(IsGuard).ToList();
        var rest = body.Statements.SkipWhile(statement => !IsGuard(statement)).Skip(guards.Count).ToList();
        var isFirst = body.Statements.TakeWhile(statement => !IsGuard(statement)).All(statement => statement is Statement.Assign or Statement.Evaluate { Expression: Expression.Literal });
        if (guards.Count == 0 || !isFirst || !IsWork(rest, guards)) return null;
        return new CodePattern(
            "Guard clauses", $"{Wording.Lines(guards.Select(subject.LineOf))} settle{(guards.Select(subject.LineOf).Distinct().Count() == 1 ? "s" : "")} what needs no further work first, so that the main path stands unindented below",
            "Special cases are dealt with at the top of a function and leave it at once.");
    }

    private static bool IsGuard(Statement statement) => statement is Statement.If { Else: null, Then.Statements: { Count: <= MostStatements } and [.., var last] } && last is Statement.Return or Statement.Raise;

    /// <summary>One value behind the branches is a choice among several where it is at hand, or is called for as theirs are.</summary>
    private static bool IsWork(List<Statement> rest, List<Statement> guards) => rest switch
    {
        [] or [Statement.Jump] or [Statement.Raise] => false,
        // What is refused is no choice.
        [Statement.Return { Value: var value }] when guards.TrueForAll(guard => guard is Statement.If { Then.Statements: [.., Statement.Raise] }) => value is not null and not Expression.Name and not Expression.Literal,
        [Statement.Return { Value: var value }] => value is not null && Works(value) && !guards.OfType<Statement.If>().Any(guard => guard.Then.Statements[^1] is Statement.Return { Value: { } early } && Works(early)),
        _ => true,
    };

    private static bool Works(Expression value) => CodeWalk.Expressions(value).Any(part => part is Expression.Call { IsConstruction: false } or Expression.Await or Expression.Comprehension or Expression.Statements);
}
