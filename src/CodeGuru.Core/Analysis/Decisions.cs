using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis;

/// <summary>
/// Counts decisions, as McCabe's complexity counts them: if, loop, case, handler, conditional expression, and/or, the clauses of
/// comprehensions. A default, an else and a finally decide nothing. Functions and types within count for themselves.
/// </summary>
internal static class Decisions
{
    public static int In(Statement statement)
    {
        var own = statement switch
        {
            Statement.If => 1,
            // One without a condition too: how it is left is decided somewhere.
            Statement.Loop => 1,
            Statement.Match match => match.Cases.Count(each => !each.CatchesAll),
            Statement.Try attempt => attempt.Handlers.Count,
            _ => 0,
        };
        if (statement is Statement.Declare declaration)
            return declaration.Symbol.IsType && declaration.Symbol.Body is { } body ? own + Sum(statement) + In(body) : own + Sum(statement);
        return own + Sum(statement) + statement.Inner().Sum(In);
    }

    private static int Sum(Statement statement) => statement.Expressions().Sum(In);

    private static int In(Expression expression)
    {
        var own = expression switch
        {
            Expression.Conditional or Expression.Logical { Operator: LogicalOperator.And or LogicalOperator.Or } => 1,
            Expression.Comprehension comprehension => comprehension.Clauses.Count(clause => clause.Role == ClauseRole.Ordinary),
            Expression.Statements inner => In(inner.Statement),
            _ => 0,
        };
        return own + expression.Children().Sum(In);
    }
}
