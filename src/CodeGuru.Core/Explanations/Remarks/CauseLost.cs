using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>A handler for every error raises another one that knows nothing of what was caught.</summary>
internal static class CauseLost
{
    public static Remark? In(PatternSubject subject)
    {
        if (subject.File.Conventions.KeepsCause is null) return null;
        foreach (var handler in subject.Attempts.SelectMany(attempt => attempt.Handlers).Where(handler => handler.Filter is null && BroadCatch.CatchesAny(subject, handler)))
        {
            if (Raised(handler.Body) is not { Value: Expression.Call { IsConstruction: true } made, Cause: null } raise || (handler.Variable is { } caught && Mentions(subject, handler, caught))) continue;
            var (line, from) = (subject.LineOf(raise), subject.File.LineOf(handler.Span));
            return new Remark("cause lost", true, $"line {line} throws a new {subject.Quoted(made.Callee)} that knows nothing of the error caught on line {from}: its message and its trace are lost, unless it is passed on as the cause", line);
        }

        return null;
    }

    /// <summary>What a handler ends with in any case.</summary>
    private static Statement.Raise? Raised(Statement.Block body) => body.Statements is [.., Statement.Raise last] ? last : null;

    private static bool Mentions(PatternSubject subject, ExceptionHandler handler, string caught) =>
        CodeWalk.Expressions(handler.Body).Any(part => part is Expression.Name name && name.Identifier == caught) || subject.File.TextOf(handler.Body.Span).Contains(caught, StringComparison.Ordinal);
}
