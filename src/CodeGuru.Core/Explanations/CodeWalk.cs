using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations;

/// <summary>All statements and expressions of a body, but for those of functions and types declared in it.</summary>
internal static class CodeWalk
{
    public static IEnumerable<Statement> Statements(Statement? root)
    {
        if (root is null) yield break;
        var open = new Stack<Statement>([root]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var inner in next.Inner().Reverse()) open.Push(inner);
        }
    }

    public static IEnumerable<Expression> Expressions(Statement? root) => Statements(root).SelectMany(statement => statement.Expressions()).SelectMany(Expressions);

    public static IEnumerable<Expression> Expressions(Expression root)
    {
        var open = new Stack<Expression>([root]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var child in next.Children().Reverse()) open.Push(child);
            if (next is not Expression.Statements { Statement: var statement }) continue;
            foreach (var inner in Expressions(statement)) yield return inner;
        }
    }

    /// <summary>Whether two expressions are written alike.</summary>
    public static bool AreAlike(CodeFile file, Expression one, Expression other) => file.TextOf(one.Span).SequenceEqual(file.TextOf(other.Span));
}
