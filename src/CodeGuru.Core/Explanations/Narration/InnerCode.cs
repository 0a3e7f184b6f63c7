using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Finds code over several lines that stands within a statement's expressions, and is told below what the statement does.</summary>
internal static class InnerCode
{
    /// <summary>Functions, and statements that have a value: the outermost ones, in the order of the text.</summary>
    public static IReadOnlyList<Expression> In(CodeFile file, Statement statement)
    {
        var found = new List<Expression>();
        var open = new Stack<Expression>((statement is Statement.Declare ? [] : statement.Expressions()).Reverse());
        while (open.TryPop(out var next))
        {
            if (IsCode(next))
            {
                if (file.LineOf(next.Span) != file.EndLineOf(next.Span)) found.Add(next);
                continue;
            }

            foreach (var child in next.Children().Reverse()) open.Push(child);
        }

        return [.. found.OrderBy(each => each.Span.Start)];
    }

    /// <summary>The call that some code is given to.</summary>
    public static Expression.Call? TakenBy(Statement statement, Expression code) =>
        statement.Expressions().SelectMany(CodeWalk.Expressions).OfType<Expression.Call>().FirstOrDefault(call => call.Arguments.Any(argument => ReferenceEquals(argument.Value, code)));

    private static bool IsCode(Expression expression) => expression switch
    {
        Expression.Lambda { Symbol.Body.Statements.Count: > 0 } => true,
        Expression.Comprehension comprehension => QuerySteps.AreNeeded(comprehension),
        Expression.Statements { Statement: Statement.Declare { Symbol: { IsType: true } type } } => type.Members.Any(member => member is { IsCallable: true, Body: not null }),
        Expression.Statements { Statement: Statement.Match or Statement.If or Statement.Block or Statement.Loop or Statement.Labeled or Statement.Try } => true,
        _ => false,
    };
}
