using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations;

/// <summary>All statements and expressions of a body, but for those of functions and types declared in it.</summary>
internal static class CodeWalk
{
    /// <summary>With those that stand in expressions, as the cases of a match that is a value.</summary>
    public static IEnumerable<Statement> Statements(Statement? root) =>
        Plain(root).SelectMany(statement => statement.Expressions().SelectMany(Own).OfType<Expression.Statements>().SelectMany(value => Statements(value.Statement)).Prepend(statement));

    public static IEnumerable<Expression> Expressions(Statement? root) => Plain(root).SelectMany(statement => statement.Expressions()).SelectMany(Expressions);

    public static IEnumerable<Expression> Expressions(Expression root) =>
        Own(root).SelectMany(part => part is Expression.Statements { Statement: var statement } ? Expressions(statement).Prepend(part) : [part]);

    /// <summary>Whether two expressions are written alike.</summary>
    public static bool AreAlike(CodeFile file, Expression one, Expression other) => file.TextOf(one.Span).SequenceEqual(file.TextOf(other.Span));

    /// <summary>Without those that stand in expressions.</summary>
    public static IEnumerable<Statement> Plain(Statement? root)
    {
        if (root is null) yield break;
        var open = new Stack<Statement>([root]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var inner in next.Inner().Reverse()) open.Push(inner);
        }
    }

    private static IEnumerable<Expression> Own(Expression root)
    {
        var open = new Stack<Expression>([root]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var child in next.Children().Reverse()) open.Push(child);
        }
    }
}
