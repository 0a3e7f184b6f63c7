using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class GuardClauses
{
    public static CodePattern? In(PatternSubject subject)
    {
        if (subject.Symbol.Body is not { } body) return null;
        var guards = body.Statements.SkipWhile(statement => !IsGuard(statement)).TakeWhile(IsGuard).ToList();
        var rest = body.Statements.SkipWhile(statement => !IsGuard(statement)).Skip(guards.Count).Any();
        var isFirst = body.Statements.TakeWhile(statement => !IsGuard(statement)).All(statement => statement is Statement.Assign or Statement.Evaluate { Expression: Expression.Literal });
        if (guards.Count == 0 || !rest || !isFirst) return null;
        return new CodePattern(
            "Guard clauses", $"{Wording.Lines(guards.Select(subject.LineOf))} settle{(guards.Select(subject.LineOf).Distinct().Count() == 1 ? "s" : "")} what needs no further work first, so that the main path stands unindented below",
            "Special cases are dealt with at the top of a function and leave it at once.");
    }

    private static bool IsGuard(Statement statement) => statement is Statement.If { Else: null, Then.Statements: [.., Statement.Return or Statement.Raise] };
}
