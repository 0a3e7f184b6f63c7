using CodeGuru.Core.Code;

namespace CodeGuru.Core.Pitfalls.Walking;

/// <summary>What many rules ask of expressions.</summary>
internal static class CallShape
{
    /// <summary>The name behind the last dot of what is called; a bare function's own.</summary>
    public static string? MethodName(this Expression.Call call) => call.Callee switch
    {
        Expression.Member member => member.Identifier,
        Expression.Name name => name.Identifier,
        _ => null,
    };

    /// <summary>What a method is called on; null for a bare function.</summary>
    public static Expression? Receiver(this Expression.Call call) => (call.Callee as Expression.Member)?.Target;

    public static bool IsMethod(this Expression.Call call, params ReadOnlySpan<string> names) => call.Callee is Expression.Member member && names.Contains(member.Identifier);

    /// <summary>This expression and all that is evaluated as part of it, bodies of lambdas not.</summary>
    public static IEnumerable<Expression> WithParts(this Expression expression) => expression.Children().SelectMany(WithParts).Prepend(expression);

    /// <summary>A statement and all within it, bodies of declared functions and of lambdas not.</summary>
    public static IEnumerable<Statement> WithInner(this Statement statement) => statement.Inner().SelectMany(WithInner).Prepend(statement)
        .Concat(statement.Expressions().SelectMany(WithParts).OfType<Expression.Statements>().SelectMany(each => each.Statement.WithInner()));

    /// <summary>Every expression in a statement and in all within it.</summary>
    public static IEnumerable<Expression> AllExpressions(this Statement statement) => statement.WithInner().SelectMany(each => each.Expressions()).SelectMany(WithParts);

    /// <summary>Whether two expressions are written the same, but for blanks.</summary>
    public static bool IsWrittenAs(this Expression one, Expression other, CodeFile file) =>
        Words(file.TextOf(one.Span)).SequenceEqual(Words(file.TextOf(other.Span)));

    public static IEnumerable<string> Words(ReadOnlySpan<char> text) => text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether reading it has no effect and gives the same each time: names, members, literals.</summary>
    public static bool IsPlainRead(this Expression expression) => expression is Expression.Name or Expression.Literal or Expression.This || (expression is Expression.Member member && member.Target.IsPlainRead());
}
