using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.JavaScript;

/// <summary>Numbers that are sorted as texts.</summary>
internal sealed class SortWithoutComparator : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG2006", "sort-without-comparator", Severity.Error, LanguageSets.JavaScript,
        "Numbers are sorted without a function that compares them.",
        "`sort` without a function turns the elements into strings and compares those: `[9, 10, 1].sort()` is `[1, 10, 9]`.")
    {
        Wrong = "const sizes = [9, 10, 1];\nconsole.log(sizes.sort());",
        Right = "const sizes = [9, 10, 1];\nconsole.log(sizes.sort((a, b) => a - b));",
        Lesson = "javascript/map-filter-reduce",
        Spotting = "`sort()` or `toSorted()` without an argument on an array of numbers: one that is written out with number literals, a name that is only given such an array, one that is declared as `number[]`, or the result of `map(Number)` and its like.",
        References = ["require-array-sort-compare", "S2871"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (!call.IsMethod("sort", "toSorted") || call.Arguments.Count > 0 || call.Receiver() is not { } array || !HoldsNumbers(array, point)) return;
        point.File.Report(this, call.Span, $"`{point.Label(array)}` holds numbers, and `{call.MethodName()}` without a function compares them as texts: 10 comes before 9.", "Pass a comparison: `(a, b) => a - b`.",
            new PitfallFix("Compare as numbers", IsSafe: true, [new TextEdit(new SourceSpan(call.Span.End - 1, call.Span.End - 1), "(a, b) => a - b")]));
    });

    private static bool HoldsNumbers(Expression array, CodePoint point)
    {
        switch (array)
        {
            case Expression.Display { Kind: CollectionKind.List, Items: { Count: > 1 } items }:
                return items.All(item => IsNumber(item.Value)) && items.Any(item => point.Text(item.Value.Span).TrimStart('-').Length > 1 || point.Text(item.Value.Span).StartsWith('-'));
            case Expression.Call call when call.IsMethod("map") && call.Arguments is [{ Value: Expression.Name { Identifier: "Number" or "parseFloat" } }]:
                return true;
            case Expression.Call call when call.IsMethod("filter", "slice", "concat", "reverse") && call.Receiver() is { } inner:
                return HoldsNumbers(inner, point);
            case Expression.Display { Items: [{ Value: Expression.Spread { Operand: var spread } }] }:
                return HoldsNumbers(spread, point);
            case Expression.Name name when point.File.Scopes.Of(name) is { } variable:
                return IsNumbers(variable.Type) || IsNumbers(variable.Parameter?.Type) || (variable.OnlyValue is { } value && value is not Expression.Name && HoldsNumbers(value, point));
            default:
                return false;
        }
    }

    private static bool IsNumber(Expression value) => value is Expression.Literal { Kind: LiteralKind.Integer or LiteralKind.Float } || value is Expression.Unary { Operator: "-", Operand: Expression.Literal { Kind: LiteralKind.Integer or LiteralKind.Float } };

    private static bool IsNumbers(string? type) => type?.TrimStart(':', ' ') is "number[]" or "Array<number>" or "readonly number[]" or "ReadonlyArray<number>";
}
