using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>A handler for every error that looks at none: it neither passes on nor tells what went wrong.</summary>
internal static class BroadCatch
{
    private static readonly HashSet<string> Broad = ["Exception", "BaseException", "Throwable", "StandardError", "RuntimeException", "SystemException"];

    public static Remark? In(PatternSubject subject)
    {
        foreach (var attempt in subject.Attempts)
        {
            foreach (var handler in attempt.Handlers)
            {
                if (!IsBroad(subject, attempt, handler) || !IsSilent(subject, handler)) continue;
                var line = subject.File.LineOf(handler.Span);
                var caught = handler.Types is [var type] ? $"catches every {subject.Quoted(type)}" : "catches every error";
                return new Remark("broad catch", true, $"line {line} {caught} and {Answer(subject, handler)}, without a word on what it was: a mistake in the code itself looks the same there as what was expected to go wrong; naming what is expected, or putting less into the `try`, lets the rest be seen", line);
            }
        }

        return Recovered(subject);
    }

    private static bool IsBroad(PatternSubject subject, Statement.Try attempt, ExceptionHandler handler)
    {
        // A try around one step says plainly what may fail, where a handler does not or cannot name it.
        return handler.Filter is null && CatchesAny(subject, handler) && (handler.Types.Count > 0 || attempt.Body.Statements.Count > 1);
    }

    /// <summary>Whether a handler names an error that every other one is, or none at all.</summary>
    public static bool CatchesAny(PatternSubject subject, ExceptionHandler handler) => handler.Types.Count > 0 ? handler.Types.Any(type => Broad.Contains(Last(subject, type))) : handler.CatchesAll;

    /// <summary>Without a call that could tell, an error that is raised, a mark that is set, or a comment that says why.</summary>
    private static bool IsSilent(PatternSubject subject, ExceptionHandler handler)
    {
        var text = subject.File.TextOf(handler.Span);
        if (text.Contains("//", StringComparison.Ordinal) || text.Contains("/*", StringComparison.Ordinal) || text.Contains('#')) return false;
        return CodeWalk.Statements(handler.Body).All(statement => statement is Statement.Block or Statement.Empty or Statement.Jump || (statement is Statement.Return result && (result.Value is null || IsPlain(subject, result.Value))) || (statement is Statement.Evaluate evaluate && IsPlain(subject, evaluate.Expression)))
            && !CodeWalk.Expressions(handler.Body).Any(part => part is Expression.Call or Expression.Await or Expression.Yield or Expression.Assignment or Expression.Statements || (part is Expression.Name name && (name.Identifier == handler.Variable || name.Identifier.StartsWith('$') && name.Identifier.TrimStart('$') == handler.Variable?.TrimStart('$'))));
    }

    /// <summary>A value that says nothing; what is put together from what is at hand may well be meant to stand in.</summary>
    private static bool IsPlain(PatternSubject subject, Expression value) => value switch
    {
        Expression.Literal or Expression.Display { Items.Count: 0 } or Expression.Unary { Operand: Expression.Literal } => true,
        Expression.Name name => subject.Scopes.Of(name) is null,
        _ => false,
    };

    private static string Answer(PatternSubject subject, ExceptionHandler handler) => handler.Body.Statements.LastOrDefault(statement => statement is not Statement.Empty) switch
    {
        Statement.Return { Value: { } value } => $"gives back {subject.Quoted(value)}",
        Statement.Return => "returns",
        Statement.Jump { Kind: JumpKind.Continue } => "goes on with the next round",
        Statement.Jump => "leaves the loop",
        Statement.Evaluate { Expression: var value and not Expression.Literal { Kind: LiteralKind.String } } when subject.File.TextOf(value.Span) is not "..." => $"takes {subject.Quoted(value)} instead",
        _ => "does nothing",
    };

    /// <summary>A function that runs when the one around it ends, and ends a panic without looking at it.</summary>
    private static Remark? Recovered(PatternSubject subject)
    {
        foreach (var defer in subject.Statements.OfType<Statement.Defer>())
        {
            if (defer.Call is not Expression.Call { Callee: Expression.Lambda lambda }) continue;
            var statements = CodeWalk.Statements(lambda.Symbol.Body).Where(statement => statement is not Statement.Block).ToList();
            if (statements is not [Statement.Evaluate { Expression: Expression.Call { Callee: Expression.Name { Identifier: "recover" } } }] and not [Statement.Assign { Targets: [Expression.Name { Identifier: "_" }], Value: Expression.Call { Callee: Expression.Name { Identifier: "recover" } } }]) continue;
            var line = subject.LineOf(statements[0]);
            return new Remark("broad catch", true, $"line {line} catches every panic and does nothing, without a word on what it was: a mistake in the code itself looks the same there as what was expected to go wrong; {Wording.Code("recover")} gives back what it was, which can be told", line);
        }

        return null;
    }

    private static string Last(PatternSubject subject, Expression type)
    {
        var text = subject.File.TextOf(type.Span).Trim().TrimEnd("&* ").ToString();
        return text[(text.LastIndexOfAny(['.', ':', '\\', ' ']) + 1)..];
    }
}
