using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Common;

/// <summary>A comparison with what equals nothing.</summary>
internal sealed class NanComparison : PitfallRule
{
    private static readonly HashSet<string> NotANumber =
    [
        "NaN", "Number.NaN", "math.nan", "numpy.nan", "numpy.NaN", "numpy.NAN", "np.nan", "Double.NaN", "Float.NaN", "double.NaN", "float.NaN", "Single.NaN", "f64.NAN", "f32.NAN", "std.f64.NAN",
    ];

    public override PitfallAbout About { get; } = new(
        "CG9007", "comparison-with-nan", Severity.Error, ["python", "javascript", "typescript", "tsx", "java", "csharp", "rust"],
        "A value is compared with NaN, which equals nothing, not even itself.",
        "IEEE 754 defines NaN as unequal to every value. `==` with it is always false and `!=` always true, so that the check never finds what it looks for.")
    {
        Wrong = "import math\n\ndef is_missing(value):\n    return value == math.nan",
        Right = "import math\n\ndef is_missing(value):\n    return math.isnan(value)",
        Spotting = "`==`, `!=`, `<`, `>` and their like with `NaN`, `Number.NaN`, `math.nan`, `float(\"nan\")`, `double.NaN`, `Double.NaN` or `f64::NAN` on one side.",
        References = ["use-isnan", "PLW0177", "S2688", "CA2242"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Binary>((binary, point) =>
    {
        if (binary.Operator is not ("==" or "!=" or "===" or "!==" or "<" or ">" or "<=" or ">=")) return;
        if (!IsNaN(binary.Left, point.File) && !IsNaN(binary.Right, point.File)) return;
        var result = binary.Operator is "!=" or "!==" ? "true" : "false";
        point.File.Report(this, binary.Span, $"`{point.Label(binary)}` is always {result}: NaN equals nothing, not even itself.", point.File.Code.Language switch
        {
            "python" => "Ask with `math.isnan(...)`.",
            "java" => "Ask with `Double.isNaN(...)`.",
            "csharp" => "Ask with `double.IsNaN(...)`.",
            "rust" => "Ask with `.is_nan()`.",
            _ => "Ask with `Number.isNaN(...)`.",
        });
    });

    private static bool IsNaN(Expression expression, ReviewedFile file) => expression switch
    {
        Expression.Call { Arguments: [{ Value: Expression.Literal { Kind: LiteralKind.String } text }] } call => file.PathOf(call.Callee) is "float" or "decimal.Decimal" && text.Value.Trim().Trim('+', '-').Equals("nan", StringComparison.OrdinalIgnoreCase),
        Expression.Name name when file.Scopes.Of(name) is { Kind: not VariableKind.Import } => false,
        Expression.Name or Expression.Member => file.PathOf(expression) is { } path && NotANumber.Contains(path),
        _ => false,
    };
}
