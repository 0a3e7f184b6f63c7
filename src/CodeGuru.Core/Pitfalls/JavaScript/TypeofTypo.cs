using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.JavaScript;

/// <summary>A comparison of typeof with what it never is.</summary>
internal sealed class TypeofTypo : PitfallRule
{
    private static readonly string[] Results = ["undefined", "object", "boolean", "number", "bigint", "string", "symbol", "function"];

    public override PitfallAbout About { get; } = new(
        "CG2011", "invalid-typeof", Severity.Error, LanguageSets.JavaScript,
        "`typeof` is compared with a text that it never gives.",
        "`typeof` gives one of eight words. Compared with any other, the check is always false (or always true with `!==`), and the branch that it guards never runs.")
    {
        Wrong = "function isText(value) {\n  return typeof value === 'String';\n}",
        Right = "function isText(value) {\n  return typeof value === 'string';\n}",
        Spotting = "`typeof` compared by `==`, `===`, `!=` or `!==` with a string literal other than `undefined`, `object`, `boolean`, `number`, `bigint`, `string`, `symbol` or `function`.",
        References = ["valid-typeof", "S4125"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Binary>((binary, point) =>
    {
        if (binary.Operator is not ("==" or "===" or "!=" or "!==")) return;
        var word = (binary.Left, binary.Right) switch
        {
            (Expression.Unary { Operator: "typeof" }, Expression.Literal { Kind: LiteralKind.String } right) => right,
            (Expression.Literal { Kind: LiteralKind.String } left, Expression.Unary { Operator: "typeof" }) => left,
            _ => null,
        };
        // Old hosts of COM objects knew this one.
        if (word is null || Results.Contains(word.Value) || word.Value is "unknown" or "date") return;
        var meant = Results.FirstOrDefault(result => result.Equals(word.Value.Trim(), StringComparison.OrdinalIgnoreCase)) ?? Results.Where(result => Text.EditDistance.Between(word.Value, result, 2) <= 2).FirstOrDefault();
        point.File.Report(this, word.Span, $"`typeof` never gives `'{word.Value}'`.", word.Value switch
        {
            "array" => "Ask with `Array.isArray(value)`.",
            "null" => "Ask with `value === null`.",
            _ => meant is null ? $"It gives one of {string.Join(", ", Results.Select(result => $"`'{result}'`"))}." : $"Did you mean `'{meant}'`?",
        }, meant is null ? null : new PitfallFix($"Replace '{word.Value}' with '{meant}'", IsSafe: true, [new TextEdit(new SourceSpan(word.Span.Start + 1, word.Span.End - 1), meant)]));
    });
}
