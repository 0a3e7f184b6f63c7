using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.C;

/// <summary>An address that is dead when it arrives.</summary>
internal sealed class AddressOfLocal : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG5003", "address-of-local", Severity.Error, LanguageSets.C,
        "A function returns the address of, or a reference to, its own local variable.",
        "The variable is gone when the function returns. The caller gets an address in a part of the stack that the next call overwrites: it seems to work, until it does not.")
    {
        Wrong = "int *next(void) {\n    int value = 3;\n    return &value;\n}",
        Right = "int next(void) {\n    int value = 3;\n    return value;\n}",
        Lesson = "concepts/stack-vs-heap",
        Spotting = "`return &x` or `return a` where `x` is a local variable or parameter and `a` a local array, neither of them `static`; and, in C++, `return x` from a function whose result is declared with `&` where `x` is a local that is no reference and no pointer.",
        References = ["-Wreturn-local-addr", "-Wreturn-stack-address", "S946"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Return>((result, point) =>
    {
        if (result.Value is Expression.Unary { Operator: "&", Operand: Expression.Name taken } && point.File.Scopes.Of(taken) is { } variable && IsOwn(variable, point) && !IsReference(variable, point))
            Report(result.Value, taken.Identifier, point);
        else if (result.Value is Expression.Name name && point.File.Scopes.Of(name) is { } own && IsOwn(own, point))
        {
            if (point.IsLocalArray(own) && !ReturnsObject(point.Function)) Report(name, name.Identifier, point);
            else if (ReturnsReference(point) && own.Parameter is null && !IsReference(own, point) && !point.IsPointer(own) && own.Type is not "auto") Report(name, name.Identifier, point);
        }
    });

    private void Report(Expression value, string name, CodePoint point) => point.File.Report(this, value.Span, $"`{name}` is gone when `{point.Function.Name}` returns: the caller gets an address of nothing.",
        point.File.Code.Language == "cpp" ? "Return it by value." : "Return it by value, let the caller pass the memory, or allocate it.");

    private static bool IsOwn(Variable variable, CodePoint point) => variable.Kind is VariableKind.Local or VariableKind.Parameter && ReferenceEquals(variable.Scope.Function, point.Function) && point.Function.Kind != SymbolKind.Module
        && !variable.Modifiers.Contains("static") && !variable.Modifiers.Contains("extern") && !variable.Modifiers.Contains("thread_local");

    private static bool IsReference(Variable variable, CodePoint point)
    {
        if (variable.Parameter is { } parameter) return point.Text(parameter.Span).Contains('&');
        var start = variable.Span.Start;
        var text = point.File.Code.Text;
        while (start > 0 && char.IsWhiteSpace(text[start - 1])) start--;
        return start > 0 && text[start - 1] == '&';
    }

    /// <summary>Whether the result is an object that is made of the array.</summary>
    private static bool ReturnsObject(Symbol function) => function.Type is { } type && (type.Contains("string", StringComparison.OrdinalIgnoreCase) || type.Contains("vector", StringComparison.Ordinal) || type == "auto" || type.Contains('<'));

    private static bool ReturnsReference(CodePoint point)
    {
        // A function that is bound to a name has it before its own span.
        if (point.Function.NameSpan.Length == 0 || point.Function.NameSpan.Start < point.Function.Span.Start || point.Function.Kind == SymbolKind.Lambda) return false;
        var before = point.Text(new SourceSpan(point.Function.Span.Start, point.Function.NameSpan.Start)).TrimEnd();
        // "X& Type::name": the class's name stands between.
        if (before.EndsWith("::", StringComparison.Ordinal)) before = before[..^2].TrimEnd().TrimEnd([.. "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_:"]).TrimEnd();
        return before.EndsWith('&') && !before.EndsWith("&&", StringComparison.Ordinal) && !before.EndsWith("operator&", StringComparison.Ordinal);
    }
}
