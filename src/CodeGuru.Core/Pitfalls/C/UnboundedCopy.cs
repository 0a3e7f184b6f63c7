using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.C;

/// <summary>A copy into memory of a fixed size that does not look at the size.</summary>
internal sealed class UnboundedCopy : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG5005", "unbounded-copy", Severity.Error, LanguageSets.C,
        "`gets`, or `strcpy`, `strcat`, `sprintf` or `scanf(\"%s\")` into an array of a fixed size, writes as much as comes.",
        "What is longer than the array overwrites what lies behind it: other variables, and the address to return to. It is the oldest way to take a program over.")
    {
        Wrong = "#include <string.h>\nvoid greet(const char *name) {\n    char line[16];\n    strcpy(line, name);\n}",
        Right = "#include <stdio.h>\nvoid greet(const char *name) {\n    char line[16];\n    snprintf(line, sizeof line, \"%s\", name);\n}",
        Spotting = "Any call of `gets`; `strcpy` and `strcat` of something that is no literal, and `sprintf` with `%s`, into a local array of a fixed size; `scanf` and `fscanf` with a bare `%s`.",
        References = ["-Wdeprecated-declarations", "cert-msc24-c", "S1081"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (call.Callee is not (Expression.Name or Expression.Member { Target: Expression.Name { Identifier: "std" } })) return;
        switch (call.MethodName())
        {
            case "gets" when call.Arguments.Count == 1 && call.Callee is Expression.Name own && point.File.Scopes.Of(own) is null:
                point.File.Report(this, call.Span, "`gets` reads a line of any length into memory of a fixed size; C11 has taken it away.", "Use `fgets` with the size.");
                break;
            case "strcpy" or "strcat" when call.Arguments is [{ Value: Expression.Name target }, { Value: not Expression.Literal }] && IsFixed(target, point) && !IsMeasured(call.Arguments[1].Value, point):
                point.File.Report(this, call.Span, $"`{call.MethodName()}` copies all of `{point.Label(call.Arguments[1].Value)}`, however long, into `{target.Identifier}`, whose size is fixed.", $"Use `snprintf({target.Identifier}, sizeof {target.Identifier}, \"%s\", ...)`.");
                break;
            case "sprintf" when call.Arguments is [{ Value: Expression.Name target }, { Value: Expression.Literal { Kind: LiteralKind.String } format }, ..] && IsFixed(target, point) && format.Value.Contains("%s", StringComparison.Ordinal) && call.Arguments.Skip(2).Any(argument => argument.Value is not Expression.Literal):
                point.File.Report(this, call.Span, $"`sprintf` writes a text of any length into `{target.Identifier}`, whose size is fixed.", $"Use `snprintf({target.Identifier}, sizeof {target.Identifier}, ...)`.",
                    new PitfallFix("Use snprintf", IsSafe: false, [new TextEdit(call.Callee.Span, "snprintf"), new TextEdit(new SourceSpan(target.Span.End, target.Span.End), $", sizeof {target.Identifier}")]));
                break;
            case "scanf" or "fscanf" when call.Arguments.Select(argument => argument.Value).OfType<Expression.Literal>().FirstOrDefault() is { Kind: LiteralKind.String } pattern && pattern.Value.Contains("%s", StringComparison.Ordinal):
                point.File.Report(this, call.Span, $"`%s` in `{call.MethodName()}` reads a word of any length.", "Give the most characters, one less than the array has: `%15s`.");
                break;
        }
    });

    private static bool IsFixed(Expression.Name target, CodePoint point) => point.File.Scopes.Of(target) is { } variable && point.IsLocalArray(variable);

    /// <summary>Whether the function asks how long the text is before.</summary>
    private static bool IsMeasured(Expression source, CodePoint point) => point.Function.Body is { } body && body.AllExpressions().OfType<Expression.Call>()
        .Any(call => call.MethodName() is "strlen" or "strnlen" && call.Arguments is [{ Value: var measured }, ..] && measured.IsWrittenAs(source, point.File.Code));
}
