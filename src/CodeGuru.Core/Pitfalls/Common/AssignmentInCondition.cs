using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Common;

/// <summary>One equals sign where two were meant.</summary>
internal sealed class AssignmentInCondition : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG9005", "assignment-in-condition", Severity.Error, ["c", "cpp", "javascript", "typescript", "tsx", "php"],
        "A condition assigns where it should compare.",
        "`if (a = b)` gives `a` the value of `b` and then asks whether that value is true. The variable is changed, and the branch is decided by the new value alone.")
    {
        Wrong = "int ready(int state) {\n    if (state = 3) return 1;\n    return 0;\n}",
        Right = "int ready(int state) {\n    if (state == 3) return 1;\n    return 0;\n}",
        Spotting = "A plain assignment that is the whole condition of an `if`, a loop or a `?:`, without brackets of its own, of a literal or a variable. `if ((a = b))` and `while (line = next())` say that the assignment is meant.",
        References = ["-Wparentheses", "no-cond-assign", "S1121"],
    };

    internal override void Register(RuleHooks hooks)
    {
        hooks.On<Statement.If>((branch, point) => Look(branch.Condition, branch.Span, point));
        hooks.On<Statement.Loop>((loop, point) => { if (loop.Condition is not null) Look(loop.Condition, loop.Span, point); });
    }

    private void Look(Expression condition, SourceSpan around, CodePoint point)
    {
        if (condition is not Expression.Assignment { Operator: null } assignment || assignment.Target is not (Expression.Name or Expression.Member or Expression.Index)) return;
        // What is taken out of something, or made by a call, is an idiom of asking whether there was anything.
        if (assignment.Value is not (Expression.Name or Expression.Literal or Expression.Unary { Operand: Expression.Literal })) return;
        // A second pair of brackets says that it is meant.
        var text = point.File.Code.Text;
        var (before, after) = (condition.Span.Start - 1, condition.Span.End);
        while (before > around.Start && char.IsWhiteSpace(text[before])) before--;
        while (after < text.Length && char.IsWhiteSpace(text[after])) after++;
        var outer = before - 1;
        while (outer > around.Start && char.IsWhiteSpace(text[outer])) outer--;
        if (before > around.Start && text[before] == '(' && text[outer] == '(') return;
        var left = point.Label(assignment.Target);
        var fixedText = point.File.Code.Language is "javascript" or "typescript" or "tsx" or "php" ? "===" : "==";
        var sign = SignOf(assignment, text);
        point.File.Report(this, condition.Span, $"This assigns `{point.Label(assignment.Value)}` to `{left}` and asks whether that is true.", $"Compare with `{fixedText}`; if the assignment is meant, put it in brackets of its own.",
            sign < 0 ? null : new PitfallFix($"Replace '=' with '{fixedText}'", IsSafe: false, [new TextEdit(new SourceSpan(sign, sign + 1), fixedText)]));
    }

    private static int SignOf(Expression.Assignment assignment, string text)
    {
        for (var at = assignment.Target.Span.End; at < assignment.Value.Span.Start; at++)
        {
            if (text[at] == '=') return at;
        }

        return -1;
    }
}
