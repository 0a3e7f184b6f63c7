using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>An error is passed on as another one that says more, with the first one inside.</summary>
internal static class CauseKept
{
    public static Remark? In(PatternSubject subject)
    {
        foreach (var handler in subject.Statements.OfType<Statement.Try>().SelectMany(attempt => attempt.Handlers))
        {
            foreach (var raise in CodeWalk.Statements(handler.Body).OfType<Statement.Raise>())
            {
                var keeps = raise.Cause is Expression.Name cause ? cause.Identifier == handler.Variable : raise.Value is Expression.Call { IsConstruction: true } made && handler.Variable is { } caught && made.Arguments.Any(argument => Holds(argument.Value, caught));
                if (keeps) return Of(subject, raise);
            }
        }

        foreach (var result in subject.Statements.OfType<Statement.Return>().Where(result => result.Value is not null))
        {
            if (CodeWalk.Expressions(result.Value!).OfType<Expression.Call>().Any(call => call is { Callee: Expression.Member { Identifier: "Errorf" }, Arguments: [{ Value: Expression.Literal format }, .., { Value: Expression.Name { Identifier: [>= 'a' and <= 'z', ..] } cause }] } && format.Value.Contains("%w", StringComparison.Ordinal) && subject.Scopes.Of(cause) is { } variable && variable.Scope.Whole.Function != subject.File.Module)) return Of(subject, result);
        }

        return null;
    }

    /// <summary>The error itself: its message alone would lose where it came from.</summary>
    private static bool Holds(Expression value, string caught) => value switch
    {
        Expression.Name name => name.Identifier == caught,
        Expression.Display { Kind: CollectionKind.Map } display => display.Items.Any(item => Holds(item.Value, caught)),
        _ => false,
    };

    private static Remark Of(PatternSubject subject, Statement statement) =>
        new("cause kept", false, $"line {subject.LineOf(statement)} passes the error on within one that says more, so that whoever reads it sees both", subject.LineOf(statement));
}
