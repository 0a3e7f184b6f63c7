using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.JavaScript;

/// <summary>A callback whose result is used and that gives none.</summary>
internal sealed class MissingReturnInCallback : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG2002", "missing-return-in-callback", Severity.Error, LanguageSets.JavaScript,
        "A function handed to `map`, `filter`, `reduce` or their like returns nothing.",
        "A function with a body in braces gives back `undefined` unless it says `return`. `map` then makes an array of `undefined`, `filter` keeps nothing, `find` finds nothing, and `reduce` loses what it has gathered.")
    {
        Wrong = "const doubled = [1, 2, 3].map((n) => {\n  n * 2;\n});\nconsole.log(doubled);",
        Right = "const doubled = [1, 2, 3].map((n) => {\n  return n * 2;\n});\nconsole.log(doubled);",
        Lesson = "javascript/map-filter-reduce",
        Spotting = "A function that is written where it is handed to `map`, `filter`, `reduce`, `reduceRight`, `find`, `findIndex`, `findLast`, `findLastIndex`, `some`, `every`, `flatMap`, `sort` or `toSorted`, with a body in braces that has statements but no `return` with a value and does not always throw, where the result of the call is used, or the call is one of `every` or `sort`.",
        References = ["array-callback-return", "S3796"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (!call.IsMethod("map", "filter", "reduce", "reduceRight", "find", "findIndex", "findLast", "findLastIndex", "some", "every", "flatMap", "sort", "toSorted") || call.Arguments is not [{ Value: Expression.Lambda { Symbol: var callback } }, ..]) return;
        // Where nobody uses the result, nothing is lost; but `every` ends at the first element that gives nothing, and `sort` leaves the order.
        if ((point.Parent?.Node is Statement.Evaluate && !call.IsMethod("every", "sort")) || callback.Has("async") || callback.Has("generator") || callback.Body is not { Statements.Count: > 0 } body) return;
        if (point.File.Code.Text[body.Span.Start] != '{') return;
        var statements = body.WithInner().ToList();
        if (statements.Any(statement => statement is Statement.Return { Value: not null })) return;
        if (statements.Any(statement => statement is Statement.Raise) && !statements.Any(statement => statement is Statement.Evaluate or Statement.Assign)) return;
        if (point.Parent?.Node is Expression.Unary { Operator: "void" }) return;
        point.File.Report(this, new SourceSpan(callback.Span.Start, body.Span.Start + 1), $"This function returns nothing, so that `{call.MethodName()}` gets `undefined` for each element.",
            call.MethodName() == "map" ? "Add a `return`, or use `forEach` if no result is wanted." : "Add a `return` with the value.");
    });
}
