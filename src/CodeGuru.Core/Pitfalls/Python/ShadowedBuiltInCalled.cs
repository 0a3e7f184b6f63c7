using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A built-in function that is hidden by a value, and called.</summary>
internal sealed class ShadowedBuiltInCalled : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1013", "shadowed-builtin-called", Severity.Error, LanguageSets.Python,
        "A variable has the name of a built-in function, which is called where the variable hides it.",
        "A name means the innermost thing that it was given. After `list = [1]`, `list(x)` calls the list: `TypeError: 'list' object is not callable`.")
    {
        Wrong = "def total(rows):\n    sum = 0\n    for row in rows:\n        sum += sum(row)\n    return sum",
        Right = "def total(rows):\n    result = 0\n    for row in rows:\n        result += sum(row)\n    return result",
        Spotting = "A call of a name that is a built-in, where the file gives that name only values that are no functions (numbers, texts, lists and their like, or a loop's number) and every one of them may reach the call; or where a local of that name is given its first value by that very call (`input = input()`).",
        References = ["A001", "W0622", "A002"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (call.Callee is not Expression.Name name || !point.File.Code.Conventions.BuiltIns.Contains(name.Identifier) || point.File.Scopes.Of(name) is not { Kind: VariableKind.Local } variable) return;
        var writes = variable.Writes.ToList();
        // A function's local has no value yet while its first one is made.
        if (writes is [{ Kind: UseKind.Write, Value: { } first } own, ..] && first.Span.Contains(call.Span.Start) && point.Function.Kind != SymbolKind.Module && ReferenceEquals(variable.Scope.Function, point.Function) && variable.Scope.Kind == ScopeKind.Function)
        {
            point.File.Report(this, call.Callee.Span, $"`{name.Identifier}` is a variable of `{point.Function.Name}` from its first line on, because line {point.File.Code.LineOf(own.Span)} assigns it: calling it here raises `UnboundLocalError`.", "Give the variable another name.");
            return;
        }

        if (writes.Count == 0 || !writes.All(write => write.Kind == UseKind.Update || IsNoFunction(write.Value))) return;
        // In its own function the name is the variable's from the first line on; elsewhere it may not have been given yet.
        if (!ReferenceEquals(variable.Scope.Function, point.Function) && variable.Scope.Function.Kind == SymbolKind.Module || variable.Scope.Kind == ScopeKind.Type) return;
        if (variable.Scope.Function.Kind == SymbolKind.Module && writes[0].Span.Start > call.Span.Start) return;
        point.File.Report(this, call.Callee.Span, $"`{name.Identifier}` is a variable here, given a value in line {point.File.Code.LineOf(writes[0].Span)}: calling it raises an exception.", "Give the variable another name.");
    });

    private static bool IsNoFunction(Expression? value) => value is Expression.Literal or Expression.Display or Expression.Comprehension or Expression.Interpolation or Expression.Binary;
}
