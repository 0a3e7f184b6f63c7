using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>Identity where equality is meant.</summary>
internal sealed class IsWithLiteral : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1009", "is-with-literal", Severity.Error, LanguageSets.Python,
        "`is` compares with a number, a text or another literal.",
        "`is` asks whether both sides are the same object. Whether equal numbers or texts are one object is an accident of the interpreter: `x is 256` may be true and `x is 257` false. CPython warns about it.")
    {
        Wrong = "def is_done(state):\n    return state is \"done\"",
        Right = "def is_done(state):\n    return state == \"done\"",
        Lesson = "python/equality-vs-identity",
        Spotting = "`is` or `is not` with a number, string, bytes, f-string, list, tuple, dictionary or set that is written out on one side. `None`, `True`, `False` and `...` are let pass.",
        References = ["F632", "R0123", "SyntaxWarning: \"is\" with 'str' literal"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Binary>((binary, point) =>
    {
        if (binary.Operator is not ("is" or "is not") || (!IsLiteral(binary.Left) && !IsLiteral(binary.Right))) return;
        var sign = binary.Operator == "is" ? "==" : "!=";
        var between = point.File.Code.Text.AsSpan(binary.Left.Span.End, binary.Right.Span.Start - binary.Left.Span.End);
        var at = binary.Left.Span.End + between.IndexOf("is", StringComparison.Ordinal);
        var end = binary.Operator == "is" ? at + 2 : binary.Left.Span.End + between.IndexOf("not", StringComparison.Ordinal) + 3;
        point.File.Report(this, binary.Span, $"`{point.Label(binary)}` asks whether both are the same object, not whether they are equal.", $"Compare with `{sign}`.",
            end > at ? new PitfallFix($"Replace '{binary.Operator}' with '{sign}'", IsSafe: true, [new TextEdit(new SourceSpan(at, end), sign)]) : null);
    });

    private static bool IsLiteral(Expression side) => side is Expression.Literal { Kind: LiteralKind.Integer or LiteralKind.Float or LiteralKind.String or LiteralKind.Bytes } or Expression.Display or Expression.Comprehension { Kind: not CollectionKind.Generator } or Expression.Interpolation
        || side is Expression.Unary { Operator: "-", Operand: Expression.Literal { Kind: LiteralKind.Integer or LiteralKind.Float } };
}
