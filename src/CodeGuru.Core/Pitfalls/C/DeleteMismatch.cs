using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.C;

/// <summary>Memory that is given back in another way than it was taken.</summary>
internal sealed class DeleteMismatch : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG5004", "delete-mismatch", Severity.Error, LanguageSets.Cpp,
        "Memory of `new[]` is given back with `delete`, of `new` with `delete[]`, or of `malloc` with either.",
        "The two forms keep different books. Mixing them is undefined: destructors do not run for all elements, or the allocator's lists are broken and the program dies later, elsewhere.")
    {
        Wrong = "void fill() {\n    int *values = new int[10];\n    values[0] = 1;\n    delete values;\n}",
        Right = "void fill() {\n    int *values = new int[10];\n    values[0] = 1;\n    delete[] values;\n}",
        Lesson = "cpp/smart-pointers",
        Spotting = "`delete` or `delete[]` of a name that is only ever given memory of the other form of `new`, or of `malloc`, `calloc` or `strdup`; and `free` of a name that is only given `new`.",
        References = ["-Wmismatched-new-delete", "S5018"],
    };

    internal override void Register(RuleHooks hooks)
    {
        hooks.On<Expression.Unary>((unary, point) =>
        {
            if (unary.Operator is not ("delete" or "delete[]") || unary.Operand is not Expression.Name name || Taken(name, point) is not { } taken || taken == unary.Operator.Replace("delete", "new", StringComparison.Ordinal)) return;
            var right = taken is "new" ? "delete" : taken is "new[]" ? "delete[]" : "free";
            point.File.Report(this, unary.Span, $"`{name.Identifier}` was taken with `{taken}` and is given back with `{unary.Operator}`.", right == "free" ? $"Give it back with `free({name.Identifier})`." : $"Give it back with `{right} {name.Identifier}`, or let `std::unique_ptr` or `std::vector` hold it.",
                right == "free" ? null : new PitfallFix($"Use {right}", IsSafe: true, [new TextEdit(new SourceSpan(unary.Span.Start, name.Span.Start), right + " ")]));
        });
        hooks.On<Expression.Call>((call, point) =>
        {
            if (call.MethodName() != "free" || call.Receiver() is not null and not Expression.Name { Identifier: "std" } || call.Arguments is not [{ Value: Expression.Name name }] || Taken(name, point) is not ("new" or "new[]")) return;
            point.File.Report(this, call.Span, $"`{name.Identifier}` was taken with `{Taken(name, point)}` and is given back with `free`: no destructor runs.", $"Give it back with `{Taken(name, point)!.Replace("new", "delete", StringComparison.Ordinal)}`.");
        });
    }

    private static string? Taken(Expression.Name name, CodePoint point)
    {
        if (point.File.Scopes.Of(name) is not { OnlyValue: { } value }) return null;
        if (value is Expression.Cast cast) value = cast.Operand;
        if (value is Expression.Call { IsConstruction: true } made && point.Text(made.Span).TrimStart() is { } text && text.StartsWith("new", StringComparison.Ordinal) && !text.StartsWith("new (", StringComparison.Ordinal) && !text.StartsWith("new(", StringComparison.Ordinal))
        {
            // Up to the statement's end: of an array of pointers the expression is not always read as a whole.
            var whole = point.File.Code.Text.AsSpan(made.Span.Start, Math.Min(200, point.File.Code.Text.Length - made.Span.Start));
            text = (whole.IndexOf(';') is >= 0 and var end ? whole[..end] : whole).ToString();
            var bracket = text.IndexOf('[', StringComparison.Ordinal);
            var round = text.IndexOfAny(['(', '{']);
            return bracket >= 0 && (round < 0 || bracket < round) ? "new[]" : "new";
        }

        return value is Expression.Call call && call.MethodName() is "malloc" or "calloc" or "realloc" or "strdup" ? ((Expression.Call)value).MethodName() : null;
    }
}
