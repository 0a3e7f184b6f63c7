using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>An error is passed on within another one, which says more or only has another type.</summary>
internal static class CauseKept
{
    public static Remark? In(PatternSubject subject)
    {
        foreach (var handler in subject.Attempts.SelectMany(attempt => attempt.Handlers))
        {
            foreach (var raise in CodeWalk.Statements(handler.Body).OfType<Statement.Raise>())
            {
                if (raise.Cause is Expression.Name cause && cause.Identifier == handler.Variable) return Of(subject, raise);
                if (handler.Variable is { } caught && raise.Value is Expression.Call { IsConstruction: true } made && Keeps(subject, made, caught)) return made.Arguments.Count > 1 ? Of(subject, raise) : Wrapped(subject, raise, made);
            }
        }

        foreach (var result in subject.Statements.OfType<Statement.Return>().Where(result => result.Value is not null))
        {
            if (CodeWalk.Expressions(result.Value!).OfType<Expression.Call>().Any(call => call is { Callee: Expression.Member { Identifier: "Errorf" }, Arguments: [{ Value: Expression.Literal format }, .., { Value: Expression.Name { Identifier: [>= 'a' and <= 'z', ..] } cause }] } && format.Value.Contains("%w", StringComparison.Ordinal) && subject.Scopes.Of(cause) is { } variable && variable.Scope.Whole.Function != subject.File.Module)) return Of(subject, result);
        }

        return null;
    }

    /// <summary>Whether the new error holds the caught one itself: its message alone would lose where it came from.</summary>
    private static bool Keeps(PatternSubject subject, Expression.Call made, string caught)
    {
        if (subject.File.Conventions.KeepsCause is not { } keeps) return false;
        // What a type of the files themselves does with its arguments stands there.
        var isOwn = ExpressionPhrases.NameOf(made.Callee) is { } type && subject.IsDeclared(type);
        foreach (var (place, argument) in made.Arguments.Index())
        {
            if (argument.Value is Expression.Name name && name.Identifier == caught && (isOwn || keeps(place, argument.Name))) return true;
            if (argument.Value is Expression.Display { Kind: CollectionKind.Map } options && options.Items.Any(item => item.Value is Expression.Name given && given.Identifier == caught && (isOwn || keeps(place, KeyOf(item))))) return true;
        }

        return false;
    }

    private static string? KeyOf(CollectionItem item) => item.Key switch { Expression.Literal literal => literal.Value.Trim('"', '\''), Expression.Name name => name.Identifier, _ => (item.Value as Expression.Name)?.Identifier };

    private static Remark Of(PatternSubject subject, Statement statement) =>
        new("cause kept", false, $"line {subject.LineOf(statement)} passes the error on within one that says more, so that whoever reads it sees both", subject.LineOf(statement));

    private static Remark Wrapped(PatternSubject subject, Statement.Raise raise, Expression.Call made) =>
        new("error wrapped", false, $"line {subject.LineOf(raise)} passes the error on as the cause of a new {subject.Quoted(made.Callee)}: only its type changes, and its trace is kept", subject.LineOf(raise));
}
