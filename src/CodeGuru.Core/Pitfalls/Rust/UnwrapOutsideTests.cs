using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Rust;

/// <summary>A failure that ends the thread.</summary>
internal sealed class UnwrapOutsideTests : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG7001", "unwrap-outside-tests", Severity.Info, LanguageSets.Rust,
        "`unwrap()` panics where the value is missing or the call failed.",
        "A panic ends the thread with a message that names no cause the user could do anything about. In a library it takes the decision from the caller; `?`, `expect` with a reason, or a default say what is meant.")
    {
        Wrong = "use std::fs;\n\nfn read(path: &str) -> Result<i32, Box<dyn std::error::Error>> {\n    let text = fs::read_to_string(path).unwrap();\n    Ok(text.trim().parse()?)\n}",
        Right = "use std::fs;\n\nfn read(path: &str) -> Result<i32, Box<dyn std::error::Error>> {\n    let text = fs::read_to_string(path)?;\n    Ok(text.trim().parse()?)\n}",
        Spotting = "`.unwrap()` in a function that itself gives back a `Result` or an `Option`, so that `?` could be written, outside of tests and of `main`. `lock().unwrap()`, whose failure is another thread's panic, and closures are let pass.",
        References = ["clippy::unwrap_used", "clippy::unwrap_in_result"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (!call.IsMethod("unwrap") || call.Arguments.Count > 0 || point.Function.Kind == SymbolKind.Module || point.Function.IsAnonymous || point.Function.Name == "main") return;
        if (point.Function.Type is not { } type || !(type.Contains("Result", StringComparison.Ordinal) || type.TrimStart('-', '>', ' ').StartsWith("Option", StringComparison.Ordinal))) return;
        if (IsTest(point) || (call.Receiver() is Expression.Call inner && inner.IsMethod("lock", "read", "write", "borrow", "try_lock", "join") && inner.Arguments.Count == 0)) return;
        if (point.Around<Expression.Lambda>() is not null) return;
        var isResult = type.Contains("Result", StringComparison.Ordinal);
        point.File.Report(this, call.Span, $"This panics where `{point.Label(call.Receiver()!)}` fails, though `{point.Function.Name}` gives back {(isResult ? "a `Result`" : "an `Option`")}.", isResult ? "Write `?`, with `.ok_or(...)` before it for an `Option`." : "Write `?`, with `.ok()` before it for a `Result`.");
    });

    private static bool IsTest(CodePoint point) => point.File.Code.Path.Contains("tests/", StringComparison.Ordinal) || point.File.Code.Path.Contains("examples/", StringComparison.Ordinal) || point.File.Code.Path.Contains("benches/", StringComparison.Ordinal)
        || point.Ancestors.Select(around => around.Node).OfType<Symbol>().Any(symbol => symbol.Has("test") || symbol.Name is "tests" or "test");
}
