using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>What is opened is closed in whatever way the code is left.</summary>
internal static class ClosedAnyway
{
    private static readonly HashSet<string> Closing = ["Close", "close", "Dispose", "fclose", "Stop", "Cancel"];

    // Blocks that hold nothing open.
    private static readonly HashSet<string> Others = ["suppress", "timeout", "timeout_at", "raises", "patch", "catch_warnings", "nullcontext", "redirect_stdout", "localcontext"];

    public static Remark? In(PatternSubject subject)
    {
        foreach (var statement in subject.Statements)
        {
            var told = statement switch
            {
                Statement.With { Resources: [{ Value: Expression.Call value }, ..] } with when IsShort(subject, value) => $"line {subject.LineOf(value)} {(with.Body.Statements.Count > 0 ? $"uses {subject.Quoted(value)} for a block, and it is cleaned up at the end of the block" : $"keeps {subject.Quoted(value)} for the rest of its block, and it is cleaned up there")} in any case, also after an error",
                Statement.Defer { Call: Expression.Call { Callee: Expression.Member member } } defer when Closing.Contains(member.Identifier) => $"line {subject.LineOf(defer)} sees to {subject.Quoted(defer.Call)} as soon as there is something to close, so that it is called in whatever way the function ends",
                Statement.Try { Finally.Statements: [.., Statement.Evaluate { Expression: Expression.Call { Callee: Expression.Member member } closing }] } when Closing.Contains(member.Identifier) => $"line {subject.LineOf(closing)} calls {subject.Quoted(closing)} in any case, also after an error",
                _ => null,
            };
            if (told is not null) return new Remark("closed anyway", false, told, subject.LineOf(statement));
        }

        return null;
    }

    private static bool IsShort(PatternSubject subject, Expression.Call value) => !(value.Callee is Expression.Name name ? Others.Contains(name.Identifier) : value.Callee is Expression.Member member && Others.Contains(member.Identifier)) && value.Span.Length <= SourceLabel.Longest && !subject.File.TextOf(value.Span).Contains('\n');
}
