using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.C;

/// <summary>The size of a pointer where the size of what it points to is meant.</summary>
internal sealed class SizeofPointer : PitfallRule
{
    private static readonly HashSet<string> Sized = ["memset", "memcpy", "memmove", "memcmp", "strncpy", "strncat", "snprintf", "bzero", "fgets", "read", "recv"];

    public override PitfallAbout About { get; } = new(
        "CG5001", "sizeof-pointer", Severity.Error, LanguageSets.C,
        "`sizeof` of a pointer is given as the size of what it points to.",
        "A parameter that is written as an array is a pointer. `sizeof` gives the size of the pointer, 8 bytes on most machines, so that only the first bytes are cleared, copied or compared.")
    {
        Wrong = "#include <string.h>\nvoid clear(char buffer[256]) {\n    memset(buffer, 0, sizeof(buffer));\n}",
        Right = "#include <string.h>\nvoid clear(char *buffer, size_t size) {\n    memset(buffer, 0, size);\n}",
        Spotting = "`sizeof(p)` as an argument of `memset`, `memcpy`, `strncpy`, `snprintf`, `fgets` and their like that has `p` as another argument, or of `malloc` whose result `p` is given, where `p` is declared as a pointer or is an array parameter.",
        References = ["-Wsizeof-pointer-memaccess", "-Wsizeof-array-argument", "bugprone-sizeof-expression"],
    };

    internal override void Register(RuleHooks hooks)
    {
        hooks.On<Expression.Call>((call, point) =>
        {
            if (call.MethodName() is not { } name || !Sized.Contains(name)) return;
            foreach (var argument in call.Arguments.Select(each => each.Value))
            {
                if (SizedName(argument, point) is not { } of || !call.Arguments.Any(other => other.Value is Expression.Name given && given.Identifier == of)) continue;
                if (call.Arguments.Select(each => each.Value).OfType<Expression.Name>().First(given => given.Identifier == of) is var buffer && point.File.Scopes.Of(buffer) is { } variable && point.IsPointer(variable))
                    Report(argument, of, point);
            }
        });
        hooks.On<Statement.Assign>((assign, point) =>
        {
            if (assign.Targets is not [Expression.Name name] || (assign.Value is Expression.Cast cast ? cast.Operand : assign.Value) is not Expression.Call call || call.MethodName() is not ("malloc" or "calloc" or "realloc")) return;
            foreach (var size in call.Arguments.SelectMany(argument => argument.Value.WithParts()))
            {
                if (SizedName(size, point) == name.Identifier && point.File.Scopes.Of(name) is { } variable && point.IsPointer(variable)) Report(size, name.Identifier, point);
            }
        });
    }

    private void Report(Expression size, string name, CodePoint point) =>
        point.File.Report(this, size.Span, $"`{name}` is a pointer: `{point.Label(size)}` is the size of an address, not of what `{name}` points to.", $"Pass the size along, or write `sizeof(*{name})` for one element.");

    private static string? SizedName(Expression expression, CodePoint point)
    {
        if (expression is not Expression.Unary { Operator: "sizeof" }) return null;
        var text = point.Text(expression.Span)["sizeof".Length..].Trim().Trim('(', ')').Trim();
        return text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c == '_') ? text : null;
    }
}
