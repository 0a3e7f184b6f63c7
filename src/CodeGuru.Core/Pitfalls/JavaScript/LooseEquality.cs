using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.JavaScript;

/// <summary>A comparison that converts its sides first.</summary>
internal sealed class LooseEquality : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG2001", "loose-equality", Severity.Info, LanguageSets.JavaScript,
        "`==` or `!=` converts its sides to a common type before it compares.",
        "`'' == 0`, `'1' == 1` and `[1] == '1'` are all true. Whether a comparison means what it says depends on rules for pairs of types that hardly anybody knows by heart; `===` compares without converting.")
    {
        Wrong = "function isZero(value) {\n  return value == 0;\n}\nconsole.log(isZero(''));",
        Right = "function isZero(value) {\n  return value === 0;\n}\nconsole.log(isZero(''));",
        Lesson = "javascript/equality",
        Spotting = "`==` and `!=`, but for comparisons with `null` or `undefined`, which ask for both at once, with `typeof`, and of two literals.",
        References = ["eqeqeq", "S1440"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Binary>((binary, point) =>
    {
        if (binary.Operator is not ("==" or "!=")) return;
        if (IsNullish(binary.Left) || IsNullish(binary.Right) || binary.Left is Expression.Unary { Operator: "typeof" } || binary.Right is Expression.Unary { Operator: "typeof" }) return;
        if (binary.Left is Expression.Literal && binary.Right is Expression.Literal) return;
        var text = point.File.Code.Text.AsSpan(binary.Left.Span.End, binary.Right.Span.Start - binary.Left.Span.End);
        var at = binary.Left.Span.End + text.IndexOf(binary.Operator, StringComparison.Ordinal);
        point.File.Report(this, binary.Span, $"`{point.Label(binary)}` converts its sides to a common type before it compares them.", $"Compare with `{binary.Operator}=`, which does not convert.",
            new PitfallFix($"Replace '{binary.Operator}' with '{binary.Operator}='", IsSafe: false, [new TextEdit(new SourceSpan(at, at + 2), binary.Operator + "=")]));
    });

    private static bool IsNullish(Expression side) => side is Expression.Literal { Kind: LiteralKind.Null } or Expression.Name { Identifier: "undefined" } or Expression.Unary { Operator: "void" };
}
