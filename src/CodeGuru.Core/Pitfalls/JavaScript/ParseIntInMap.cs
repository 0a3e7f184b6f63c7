using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.JavaScript;

/// <summary>A function with an optional second parameter, handed to map as it is.</summary>
internal sealed class ParseIntInMap : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG2003", "parse-int-in-map", Severity.Error, LanguageSets.JavaScript,
        "`parseInt` is handed to `map`, which passes each element's index as the radix.",
        "`map` calls its function with the element, the index and the array. `parseInt` takes its second argument for the base of the number: `['1', '2', '3'].map(parseInt)` is `[1, NaN, NaN]`.")
    {
        Wrong = "console.log(['10', '10', '10'].map(parseInt));",
        Right = "console.log(['10', '10', '10'].map((text) => parseInt(text, 10)));",
        Lesson = "javascript/map-filter-reduce",
        Spotting = "`parseInt` or `Number.parseInt`, not given another meaning by the file, as the function of `map`, `flatMap` or `Array.from`.",
        References = ["radix", "unicorn/no-array-callback-reference"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        var isFrom = point.File.Calls(call, "Array.from") && call.Arguments.Count > 1;
        if (!call.IsMethod("map", "flatMap") && !isFrom) return;
        if (call.Arguments.ElementAtOrDefault(isFrom ? 1 : 0) is not { Value: var function } || point.File.PathOf(function) is not ("parseInt" or "Number.parseInt")) return;
        var name = point.Text(function.Span);
        point.File.Report(this, function.Span, $"`{call.MethodName()}` calls `{name}` with the element and its index, and `{name}` takes the index for the base of the number.", $"Pass a function of one argument: `(text) => {name}(text, 10)`.",
            new PitfallFix("Pass only the element", IsSafe: true, [new TextEdit(function.Span, $"(text) => {name}(text, 10)")]));
    });
}
