using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>Calculated fractions compared exactly.</summary>
internal sealed class FloatEquality : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1016", "float-equality", Severity.Warning, LanguageSets.Python,
        "A calculated number is compared exactly with a fraction that binary cannot hold.",
        "Floating-point numbers are binary fractions: 0.1 is only nearly 0.1. `0.1 + 0.2 == 0.3` is false, because the two sides are rounded differently.")
    {
        Wrong = "def is_full(parts):\n    return sum(parts) * 0.1 == 0.3",
        Right = "import math\n\ndef is_full(parts):\n    return math.isclose(sum(parts) * 0.1, 0.3)",
        Spotting = "`==` or `!=` where one side is a fraction that is written out and that binary cannot hold exactly (0.1, not 0.5), and the other side is calculated with `+`, `-`, `*`, `/` or `sum`; or where one side is calculated with such a fraction.",
        References = ["RUF069", "S1244"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Binary>((binary, point) =>
    {
        if (binary.Operator is not ("==" or "!=")) return;
        var (literal, other) = IsInexact(binary.Left) ? (binary.Left, binary.Right) : IsInexact(binary.Right) ? (binary.Right, binary.Left) : (null, null);
        if (literal is null || !IsCalculated(other!, point))
        {
            var rounded = IsRounded(binary.Left) ? binary.Left : IsRounded(binary.Right) ? binary.Right : null;
            if (rounded is not null) point.File.Report(this, binary.Span, $"`{point.Label(rounded)}` is rounded: it may differ in the last digit from what it is compared with.", "Compare with `math.isclose(...)`.");
            return;
        }

        point.File.Report(this, binary.Span, $"`{point.Label(other!)}` is rounded, and so is `{point.Label(literal)}`: they may differ in the last digit.", "Compare with `math.isclose(...)`.");
    });

    private static bool IsInexact(Expression side) => side is Expression.Literal { Kind: LiteralKind.Float } literal && double.TryParse(literal.Value.Replace("_", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture, out var value)
        && decimal.TryParse(literal.Value.Replace("_", "", StringComparison.Ordinal), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var exact) && value != Math.Floor(value) && !IsBinary(exact);

    /// <summary>Whether it is calculated with a fraction that is written out.</summary>
    private static bool IsRounded(Expression side) => side switch
    {
        Expression.Binary { Operator: "+" or "-" or "*" or "/" } binary => IsInexact(binary.Left) || IsInexact(binary.Right) || IsRounded(binary.Left) || IsRounded(binary.Right),
        Expression.Group { Expressions: [var inner] } => IsRounded(inner),
        Expression.Unary unary => IsRounded(unary.Operand),
        Expression.Assignment { Operator: null } assignment => IsRounded(assignment.Value),
        _ => false,
    };

    /// <summary>Whether a few halvings make it whole.</summary>
    private static bool IsBinary(decimal value)
    {
        for (var at = 0; at < 20; at++)
        {
            if (value == Math.Floor(value)) return true;
            value *= 2;
        }

        return false;
    }

    private static bool IsCalculated(Expression side, CodePoint point) => side is Expression.Binary { Operator: "+" or "-" or "*" or "/" or "**" } || (side is Expression.Call call && point.File.PathOf(call.Callee) == "sum");
}
