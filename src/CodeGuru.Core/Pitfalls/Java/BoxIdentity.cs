using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Java;

/// <summary>Boxed numbers compared by identity.</summary>
internal sealed class BoxIdentity : PitfallRule
{
    private static readonly HashSet<string> Boxes = ["Integer", "Long", "Short", "Byte", "Character", "Double", "Float"];

    public override PitfallAbout About { get; } = new(
        "CG3002", "box-identity", Severity.Error, LanguageSets.Java,
        "Boxed numbers are compared with `==` or `!=`.",
        "`Integer.valueOf` keeps one object for each number from -128 to 127 and makes a new one for others. `==` on two boxes is therefore true for 127 and false for 128.")
    {
        Wrong = "class Stock {\n    boolean isSame(Integer before, Integer now) {\n        return before == now;\n    }\n}",
        Right = "class Stock {\n    boolean isSame(Integer before, Integer now) {\n        return java.util.Objects.equals(before, now);\n    }\n}",
        Lesson = "java/equals-and-hashcode",
        Spotting = "`==` or `!=` where both sides are declared as `Integer`, `Long`, `Short`, `Byte`, `Character`, `Double` or `Float`. With a primitive on one side Java compares values, and the rule is silent.",
        References = ["S4973", "RC_REF_COMPARISON", "BoxedPrimitiveEquality"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Binary>((binary, point) =>
    {
        if (binary.Operator is not ("==" or "!=") || point.TypeOf(binary.Left) is not { } left || point.TypeOf(binary.Right) is not { } right) return;
        if (!Boxes.Contains(DeclaredTypes.Bare(left)) || !Boxes.Contains(DeclaredTypes.Bare(right)) || left.Contains('[') || right.Contains('[')) return;
        var not = binary.Operator == "!=" ? "!" : "";
        var replacement = $"{not}java.util.Objects.equals({point.Text(binary.Left.Span)}, {point.Text(binary.Right.Span)})";
        point.File.Report(this, binary.Span, $"`{point.Label(binary)}` compares two objects of type `{left}`: from 128 on, equal numbers are different objects.", $"Compare with `{replacement}`.",
            new PitfallFix("Compare the values", IsSafe: true, [new TextEdit(binary.Span, replacement)]));
    });
}
