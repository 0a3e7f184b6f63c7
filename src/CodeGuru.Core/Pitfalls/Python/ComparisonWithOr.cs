using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A condition that is always true.</summary>
internal sealed class ComparisonWithOr : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1026", "comparison-with-or", Severity.Error, LanguageSets.Python,
        "A comparison is followed by `or` and a bare literal, which is always true.",
        "`x == \"a\" or \"b\"` means `(x == \"a\") or (\"b\")`. A text that is not empty is true, so that the condition holds whatever `x` is.")
    {
        Wrong = "def is_yes(answer):\n    if answer == \"y\" or \"yes\":\n        return True\n    return False",
        Right = "def is_yes(answer):\n    if answer in (\"y\", \"yes\"):\n        return True\n    return False",
        Spotting = "`or` in a condition with a comparison by `==` on its left and a number other than 0 or a text that is not empty on its right.",
        References = ["R1726", "SIM222", "PLR1714"],
    };

    internal override void Register(RuleHooks hooks)
    {
        hooks.On<Statement.If>((branch, point) => Look(branch.Condition, point));
        hooks.On<Statement.Loop>((loop, point) => { if (loop.Condition is not null) Look(loop.Condition, point); });
        hooks.On<Expression.Conditional>((conditional, point) => Look(conditional.Condition, point));
        hooks.On<Statement.Assert>((assert, point) => Look(assert.Condition, point));
    }

    private void Look(Expression condition, CodePoint point)
    {
        if (condition is not Expression.Logical { Operator: LogicalOperator.Or } logical) return;
        if (IsTrue(logical.Right) && Last(logical.Left) is Expression.Binary { Operator: "==" or "in" } compared)
        {
            point.File.Report(this, logical.Span, $"`{point.Label(logical.Right)}` is true by itself: this condition always holds.", $"Compare with each: `{point.Label(compared.Left)} in (..., {point.Label(logical.Right)})`.");
            return;
        }

        Look(logical.Left, point);
    }

    private static Expression Last(Expression expression) => expression is Expression.Logical { Operator: LogicalOperator.Or } logical && IsTrue(logical.Right) ? Last(logical.Left) : expression;

    private static bool IsTrue(Expression side) => side is Expression.Literal { Kind: LiteralKind.String, Value.Length: > 0 } || side is Expression.Literal { Kind: LiteralKind.Integer, Value: not "0" };
}
