using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.C;

/// <summary>Room for a text without its end.</summary>
internal sealed class StringAllocationTooSmall : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG5007", "string-allocation-too-small", Severity.Error, LanguageSets.C,
        "Memory for a text is as long as `strlen` says, without room for the null character at its end.",
        "`strlen` does not count the null character that ends each text of C. Copying the text writes one byte behind the memory.")
    {
        Wrong = "#include <stdlib.h>\n#include <string.h>\nchar *copy(const char *text) {\n    char *result = malloc(strlen(text));\n    strcpy(result, text);\n    return result;\n}",
        Right = "#include <stdlib.h>\n#include <string.h>\nchar *copy(const char *text) {\n    char *result = malloc(strlen(text) + 1);\n    strcpy(result, text);\n    return result;\n}",
        Spotting = "`malloc(strlen(x))`, also cast, times `sizeof(char)`, or as the sum of two lengths, and `malloc(strlen(x + 1))`, where the result is copied into with `strcpy`, `strcat` or `sprintf` in the same function, or the brackets are plainly misplaced.",
        References = ["-Wstringop-overflow", "bugprone-not-null-terminated-result", "bugprone-misplaced-operator-in-strlen-in-alloc"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (call.MethodName() is not ("malloc" or "alloca") || call.Arguments is not [{ Value: var size }]) return;
        if (size is Expression.Call { Arguments: [{ Value: Expression.Binary { Operator: "+", Right: Expression.Literal { Value: "1" } } inside }] } misplaced && misplaced.MethodName() == "strlen")
        {
            point.File.Report(this, size.Span, $"`{point.Label(size)}` is the length from the second character on: two bytes less than the text and its end need.", $"Write `strlen({point.Label(inside.Left)}) + 1`.",
                new PitfallFix("Add the byte outside", IsSafe: true, [new TextEdit(size.Span, $"strlen({point.Text(inside.Left.Span)}) + 1")]));
            return;
        }

        if (!IsLengths(size) || Target(point) is not { } name || point.Function.Body is not { } body) return;
        if (!body.AllExpressions().OfType<Expression.Call>().Any(copy => copy.MethodName() is "strcpy" or "strcat" or "sprintf" && copy.Arguments is [{ Value: Expression.Name target }, ..] && target.Identifier == name)) return;
        point.File.Report(this, size.Span, $"`{point.Label(size)}` has no room for the null character that ends the text.", "Add 1.", new PitfallFix("Add 1", IsSafe: true, [new TextEdit(new SourceSpan(size.Span.End, size.Span.End), " + 1")]));
    });

    private static bool IsLengths(Expression size) => size switch
    {
        Expression.Call call => call.MethodName() == "strlen",
        Expression.Binary { Operator: "+" } sum => IsLengths(sum.Left) && IsLengths(sum.Right),
        _ => false,
    };

    private static string? Target(CodePoint point)
    {
        foreach (var around in point.Within)
        {
            switch (around.Node)
            {
                case Expression.Cast:
                    continue;
                case Statement.Assign { Targets: [Expression.Name name] }:
                    return name.Identifier;
                case Expression.Assignment { Target: Expression.Name name }:
                    return name.Identifier;
                default:
                    return null;
            }
        }

        return null;
    }
}
