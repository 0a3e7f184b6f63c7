using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.C;

/// <summary>Texts of C compared by address.</summary>
internal sealed class StringCompare : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG5008", "string-address-compared", Severity.Error, LanguageSets.C,
        "A text of C is compared with a literal by `==` or `!=`.",
        "The comparison asks whether both have the same address. A text that was read or built never has a literal's, and whether equal literals share one is the compiler's choice.")
    {
        Wrong = "int is_yes(const char *answer) {\n    return answer == \"yes\";\n}",
        Right = "#include <string.h>\nint is_yes(const char *answer) {\n    return strcmp(answer, \"yes\") == 0;\n}",
        Spotting = "`==`, `!=`, `<` or `>` with a string literal on one side; in C++ only where the other side is a variable that is declared as a pointer or an array.",
        References = ["-Wstring-compare", "-Waddress", "S1238"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Binary>((binary, point) =>
    {
        if (binary.Operator is not ("==" or "!=" or "<" or ">")) return;
        var other = IsText(binary.Left, point) ? binary.Right : IsText(binary.Right, point) ? binary.Left : null;
        if (other is null or Expression.Literal { Kind: LiteralKind.Null } or Expression.Name { Identifier: "NULL" } || IsText(other, point)) return;
        if (point.File.Code.Language == "cpp" && !(other is Expression.Name name && point.File.Scopes.Of(name) is { } variable && (point.IsPointer(variable) || point.IsLocalArray(variable)))) return;
        var text = IsText(binary.Left, point) ? binary.Left : binary.Right;
        point.File.Report(this, binary.Span, $"`{point.Label(binary)}` compares addresses, not characters.", $"Use `strcmp({point.Label(other)}, {point.Label(text)}) {binary.Operator} 0`.",
            new PitfallFix("Compare the characters", IsSafe: false, [new TextEdit(binary.Span, $"strcmp({point.Text(other.Span)}, {point.Text(text.Span)}) {binary.Operator} 0")]));
    });

    private static bool IsText(Expression side, CodePoint point) => side is Expression.Literal { Kind: LiteralKind.String } && point.Text(side.Span).StartsWith('"');
}
