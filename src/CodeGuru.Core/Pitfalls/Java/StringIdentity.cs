using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Java;

/// <summary>Strings compared by identity.</summary>
internal sealed class StringIdentity : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG3001", "string-identity", Severity.Error, LanguageSets.Java,
        "Strings are compared with `==` or `!=`.",
        "`==` asks whether two references lead to the same object. Literals are shared, so that it often works in a test; a string that was read, cut or put together is another object with the same characters, and the comparison is false.")
    {
        Wrong = "class Gate {\n    boolean isOpen(String state) {\n        return state == \"open\";\n    }\n}",
        Right = "class Gate {\n    boolean isOpen(String state) {\n        return \"open\".equals(state);\n    }\n}",
        Lesson = "java/equals-and-hashcode",
        Spotting = "`==` or `!=` where one side is a string literal, or both are declared as `String`. Comparisons with `null`, and a first look that returns before the function asks for null or `equals`, are let pass.",
        References = ["S4973", "ES_COMPARING_STRINGS_WITH_EQ", "UseEqualsToCompareStrings"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Binary>((binary, point) =>
    {
        if (binary.Operator is not ("==" or "!=") || IsNull(binary.Left) || IsNull(binary.Right)) return;
        // With a literal on one side nothing but an object can be on the other.
        if (!IsText(binary.Left) && !IsText(binary.Right) && !(IsString(binary.Left, point) && IsString(binary.Right, point))) return;
        if (binary.Left is Expression.Literal && binary.Right is Expression.Literal) return;
        // A quick look at identity before the characters are compared.
        if (point.Ancestors.Select(around => around.Node).OfType<Expression.Logical>().FirstOrDefault() is { Operator: LogicalOperator.Or } either && either.WithParts().OfType<Expression.Call>().Any(call => call.IsMethod("equals"))) return;
        if (IsQuickLook(binary, point)) return;
        var (left, right) = (point.Text(binary.Left.Span), point.Text(binary.Right.Span));
        var (first, second) = binary.Right is Expression.Literal ? (right, left) : (left, right);
        var not = binary.Operator == "!=" ? "!" : "";
        var isNullSafe = first.StartsWith('"');
        var replacement = isNullSafe ? $"{not}{first}.equals({second})" : $"{not}java.util.Objects.equals({first}, {second})";
        point.File.Report(this, binary.Span, $"`{point.Label(binary)}` asks whether both are the same object, not whether they have the same characters.", $"Compare with `{replacement}`.",
            new PitfallFix("Compare the characters", IsSafe: isNullSafe, [new TextEdit(binary.Span, replacement)]));
    });

    /// <summary>Whether one object, or null twice, is only the first thing that is asked: the function goes on to null or to the characters.</summary>
    private static bool IsQuickLook(Expression.Binary binary, CodePoint point)
    {
        if (binary.Left is not Expression.Name left || binary.Right is not Expression.Name right || point.Parent?.Node is not Statement.If { Then.Statements: [Statement.Return] } || point.Function.Body is not { } body) return false;
        bool IsOne(Expression part) => part is Expression.Name name && (name.Identifier == left.Identifier || name.Identifier == right.Identifier);
        return body.AllExpressions().Where(part => part.Span.Start > binary.Span.End).Any(part => part switch
        {
            Expression.Binary { Operator: "==" or "!=", Right: Expression.Literal { Kind: LiteralKind.Null } } asked => IsOne(asked.Left),
            Expression.Call call => call.IsMethod("equals", "equalsIgnoreCase", "compareTo", "compareToIgnoreCase") && IsOne(call.Receiver()!),
            _ => false,
        });
    }

    private static bool IsNull(Expression side) => side is Expression.Literal { Kind: LiteralKind.Null };

    private static bool IsText(Expression side) => side is Expression.Literal { Kind: LiteralKind.String };

    private static bool IsString(Expression side, CodePoint point) => IsText(side) || point.TypeOf(side) is "String" or "java.lang.String";
}
