using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.JavaScript;

/// <summary>A loop over an array's keys where its elements are meant.</summary>
internal sealed class ForInOverArray : PitfallRule
{
    private static readonly HashSet<string> Makers = ["map", "filter", "slice", "concat", "split", "sort", "reverse", "flat", "flatMap"];

    public override PitfallAbout About { get; } = new(
        "CG2005", "for-in-over-array", Severity.Warning, LanguageSets.JavaScript,
        "`for ... in` goes through an array.",
        "`for ... in` gives property names: the indexes as strings (`'0' + 1` is `'01'`), and every property that anybody added to the array or to `Array.prototype`.")
    {
        Wrong = "const prices = [5, 7];\nfor (const price in prices) {\n  console.log(price);\n}",
        Right = "const prices = [5, 7];\nfor (const price of prices) {\n  console.log(price);\n}",
        Lesson = "javascript/map-filter-reduce",
        Spotting = "`for ... in` over a name that is only ever given an array that is written out, made by `new Array` or by `map`, `filter`, `split` and their like, or that is declared with an array type; or over a rest parameter.",
        References = ["guard-for-in", "no-for-in-array", "S4139"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Loop>((loop, point) =>
    {
        if (loop.Source is not Expression.Unary { Operator: "in", Operand: var source } || !IsArray(source, point)) return;
        point.File.Report(this, source.Span, $"`{point.Label(source)}` is an array, and `for ... in` gives its indexes as strings, not its elements.", "Use `for ... of`; with the index, `for (const [i, x] of array.entries())`.");
    });

    private static bool IsArray(Expression source, CodePoint point)
    {
        if (source is Expression.Display { Kind: CollectionKind.List }) return true;
        if (source is not Expression.Name name || point.File.Scopes.Of(name) is not { } variable) return false;
        if (variable.Parameter is { } parameter) return !variable.Writes.Any() && (parameter.Kind == ParameterKind.Rest || IsArrayType(parameter.Type));
        return IsArrayType(variable.Type) || variable.OnlyValue is Expression.Display { Kind: CollectionKind.List }
            || (variable.OnlyValue is Expression.Call made && ((made.IsConstruction && made.Callee is Expression.Name { Identifier: "Array" })
                || (made.Callee is Expression.Member { Identifier: var method, Target: Expression.Display or Expression.Literal { Kind: LiteralKind.String } } && Makers.Contains(method)) || point.File.Calls(made, "Array.from", "Array.of", "Object.keys", "Object.values", "Object.entries")));
    }

    private static bool IsArrayType(string? type) => type is not null && (type.TrimStart(':', ' ').EndsWith("[]", StringComparison.Ordinal) || type.TrimStart(':', ' ').StartsWith("Array<", StringComparison.Ordinal) || type.TrimStart(':', ' ').StartsWith("ReadonlyArray<", StringComparison.Ordinal));
}
