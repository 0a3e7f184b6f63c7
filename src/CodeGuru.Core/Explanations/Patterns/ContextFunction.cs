using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class ContextFunction
{
    private static readonly HashSet<string> Decorators = ["contextmanager", "asynccontextmanager"];

    /// <summary>A function that lends something to a block and cleans up behind it: by a decorator and one yield, or by calling what it was given between a beginning and an end that comes in any case.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        if (subject.Symbol is not { IsCallable: true, Body: { } body }) return null;
        if (subject.Symbol.Decorators.FirstOrDefault(decorator => Decorators.Contains(Last(decorator) ?? "")) is not { } decorated) return Around(subject, body);
        if (subject.Expressions.OfType<Expression.Yield>().ToList() is not [var lent]) return null;
        var (last, within) = (Cleanup(subject, lent), subject.Statements.OfType<Statement.With>().FirstOrDefault(with => Holds(with.Body, lent)));
        return new CodePattern(
            "Context manager", $"{subject.Quoted(decorated)} makes it one: what stands above line {subject.LineOf(lent)} runs when a block with it begins, and {(last is { } end ? $"the part from line {end} on when the block ends, also after an error" : within is not null ? $"what line {subject.LineOf(within)} opened is closed when the block ends, also after an error" : "what stands below it when the block ends without an error")}",
            "An object whose cleaning up is tied to the end of a block.", "context-managers");
    }

    private static CodePattern? Around(PatternSubject subject, Statement.Block body)
    {
        var functions = subject.Symbol.Parameters.Where(parameter => parameter.Kind != ParameterKind.Receiver).Select(parameter => parameter.Name).ToHashSet();
        foreach (var attempt in body.Statements.OfType<Statement.Try>().Where(each => each.Finally is not null))
        {
            if (!body.Statements.TakeWhile(statement => statement != attempt).Any(statement => statement is Statement.Evaluate or Statement.Assign)) continue;
            if (CodeWalk.Expressions(attempt.Body).OfType<Expression.Call>().FirstOrDefault(call => IsGiven(subject, call, functions)) is not { } called) continue;
            return new CodePattern(
                "Execute around", $"line {subject.LineOf(called)} runs the code that it was given, after what stands above it and before the part from line {subject.LineOf(attempt.Finally!.Statements is [var cleaning, ..] ? cleaning : attempt.Finally)} on, which comes in any case",
                "A function does what has to be done before and after some code, and is given that code.", "context-managers", "closures");
        }

        return null;
    }

    private static bool IsGiven(PatternSubject subject, Expression.Call call, HashSet<string> parameters) => call.Callee switch
    {
        Expression.Name name => parameters.Contains(name.Identifier) || name.Identifier == subject.File.Conventions.BlockCall,
        Expression.Member { Target: Expression.Name name } member => parameters.Contains(name.Identifier) && subject.File.Conventions.CallMembers.Contains(member.Identifier),
        _ => false,
    };

    /// <summary>The line where the finally around a yield begins, or the block with a resource: that is cleaned up in any case.</summary>
    private static int? Cleanup(PatternSubject subject, Expression lent) =>
        subject.Statements.OfType<Statement.Try>().FirstOrDefault(attempt => attempt.Finally is { Statements.Count: > 0 } && Holds(attempt.Body, lent)) is { Finally.Statements: [var first, ..] } ? subject.LineOf(first) : null;

    private static bool Holds(Statement block, Expression expression) => CodeWalk.Expressions(block).Any(part => ReferenceEquals(part, expression));

    private static string? Last(Expression decorator) => decorator switch
    {
        Expression.Name name => name.Identifier,
        Expression.Member member => member.Identifier,
        Expression.Call call => Last(call.Callee),
        _ => null,
    };
}
