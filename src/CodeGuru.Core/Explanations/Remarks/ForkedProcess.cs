using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>A process that copies itself without asking whether that worked, or whose copy may go on with the code that is the original's.</summary>
internal static class ForkedProcess
{
    public static Remark? In(PatternSubject subject)
    {
        if (subject.File.Conventions.Terms.ForkFunction is not { } fork) return null;
        foreach (var call in subject.Expressions.OfType<Expression.Call>().Where(call => call.Callee is Expression.Name { Identifier: var name } && name == fork))
        {
            var kept = subject.Statements.OfType<Statement.Assign>().FirstOrDefault(assign => ReferenceEquals(assign.Value, call))?.Targets[0] as Expression.Name;
            if (GoesOn(subject, kept, fork) is { } copy) return copy;
            if (kept is not null ? IsAsked(subject, kept.Identifier) : !IsCompared(subject, call)) continue;
            return new Remark("unchecked fork", true, $"nobody asks whether {Wording.Code(fork)} on line {subject.LineOf(call)} worked: it gives -1 if there could be no copy, which is taken for the number of one here", subject.LineOf(call));
        }

        return null;
    }

    /// <summary>Whether the function asks whether a name is less than zero, or minus one, or decides by it among several cases.</summary>
    private static bool IsAsked(PatternSubject subject, string name) =>
        subject.Expressions.OfType<Expression.Binary>().Any(asked => asked.Left is Expression.Name left && left.Identifier == name && (asked.Operator, subject.File.TextOf(asked.Right.Span).ToString()) is ("<", "0") or ("==" or "!=", "-1") or (">=" or ">", "0") or (">", "-1"))
        || subject.Statements.OfType<Statement.Match>().Any(match => match.Subject is Expression.Name of && of.Identifier == name)
        || subject.Statements.OfType<Statement.Return>().Any(result => result.Value is Expression.Name given && given.Identifier == name);

    private static bool IsCompared(PatternSubject subject, Expression.Call call) =>
        subject.Expressions.OfType<Expression.Binary>().Any(asked => ReferenceEquals(asked.Left, call) && asked.Operator is "==" or "!=" && subject.File.TextOf(asked.Right.Span) is "0") || subject.Expressions.OfType<Expression.Not>().Any(not => ReferenceEquals(not.Operand, call));

    /// <summary>The copy becomes another program, and nothing ends it if that fails.</summary>
    private static Remark? GoesOn(PatternSubject subject, Expression.Name? kept, string fork)
    {
        foreach (var branch in subject.Statements.OfType<Statement.If>())
        {
            if (kept is null || branch.Condition is not Expression.Binary { Operator: "==", Left: Expression.Name asked } equal || asked.Identifier != kept.Identifier || subject.File.TextOf(equal.Right.Span) is not "0") continue;
            var becoming = CodeWalk.Expressions(branch.Then).OfType<Expression.Call>().FirstOrDefault(call => call.Callee is Expression.Name { Identifier: var name } && name.StartsWith("exec", StringComparison.Ordinal));
            if (becoming is null || branch.Else is not null || Ending.Ends(subject.File, branch.Then)) continue;
            var (line, end) = (subject.LineOf(becoming), subject.File.EndLineOf(branch.Span));
            return new Remark("unchecked fork", true, $"if {subject.Quoted(becoming.Callee)} on line {line} fails, the copy that {Wording.Code(fork)} made goes on behind line {end} with what the original is to do there; a call behind it that ends the process would end the copy", line);
        }

        return null;
    }
}
