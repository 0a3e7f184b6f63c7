using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.JavaScript;

/// <summary>A position that is taken for a yes or no.</summary>
internal sealed class IndexOfAsCondition : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG2012", "index-of-as-condition", Severity.Error, LanguageSets.JavaScript,
        "The position that `indexOf` gives is taken for a yes or no.",
        "`indexOf` gives -1 where nothing is found, which counts as true, and 0 where it is found at the very start, which counts as false. The condition says the opposite of what it seems to in both cases.")
    {
        Wrong = "if (name.indexOf('x')) {\n  console.log('has an x');\n}",
        Right = "if (name.includes('x')) {\n  console.log('has an x');\n}",
        Spotting = "A call of `indexOf`, `lastIndexOf`, `search` or `findIndex` with arguments that is the whole condition of an `if`, a loop or a `?:`, a side of `&&` or `||` in it, or is negated with `!`.",
        References = ["S2692", "unicorn/prefer-includes"],
    };

    internal override void Register(RuleHooks hooks)
    {
        hooks.On<Statement.If>((branch, point) => Look(branch.Condition, point));
        hooks.On<Statement.Loop>((loop, point) => { if (loop.Condition is not null) Look(loop.Condition, point); });
        hooks.On<Expression.Conditional>((conditional, point) => Look(conditional.Condition, point));
        hooks.On<Expression.Not>((not, point) => Look(not.Operand, point));
    }

    private void Look(Expression condition, CodePoint point)
    {
        switch (condition)
        {
            case Expression.Logical { Operator: LogicalOperator.And or LogicalOperator.Or } logical:
                Look(logical.Left, point);
                Look(logical.Right, point);
                break;
            case Expression.Call call when call.IsMethod("indexOf", "lastIndexOf", "findIndex") && call.Arguments.Count is 1 or 2:
                point.File.Report(this, call.Span, $"`{point.Label(call)}` is -1, and so true, where nothing is found, and 0, and so false, where it is found at the start.",
                    call.IsMethod("findIndex") ? "Use `some(...)`, or compare with -1." : "Use `includes(...)`, or compare with -1.");
                break;
        }
    }
}
