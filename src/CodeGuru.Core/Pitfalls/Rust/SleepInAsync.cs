using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Rust;

/// <summary>A pause that stops all tasks of the thread.</summary>
internal sealed class SleepInAsync : PitfallRule
{
    private static readonly HashSet<string> Blocking = ["std.thread.sleep", "thread.sleep", "std.fs.read_to_string", "std.fs.read", "std.fs.write", "reqwest.blocking.get"];

    public override PitfallAbout About { get; } = new(
        "CG7006", "blocking-in-async", Severity.Warning, LanguageSets.Rust,
        "A call that blocks its thread stands in an `async` function.",
        "The tasks of an executor share a few threads and give them back only at `.await`. A call that blocks stops every other task of its thread for as long.")
    {
        Wrong = "use std::thread;\nuse std::time::Duration;\n\nasync fn poll() {\n    thread::sleep(Duration::from_secs(1));\n}",
        Right = "use std::time::Duration;\n\nasync fn poll() {\n    tokio::time::sleep(Duration::from_secs(1)).await;\n}",
        Lesson = "rust/send-and-sync",
        Spotting = "`std::thread::sleep`, `std::fs::read`, `read_to_string` and `write`, and `reqwest::blocking`, in the code of an `async` function or block; not in a closure, which `spawn_blocking` may run.",
        References = ["clippy::disallowed_methods", "S7486"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (!point.IsAsync || point.File.PathOf(call.Callee)?.Replace("::", ".", StringComparison.Ordinal) is not { } path || !Blocking.Contains(path)) return;
        point.File.Report(this, call.Span, $"`{point.Label(call.Callee)}` blocks the thread that runs {(point.Function.IsAnonymous ? "the block" : $"`{point.Function.Name}`")} and all other tasks on it.", path.EndsWith("sleep", StringComparison.Ordinal) ? "Use the executor's own, as `tokio::time::sleep(...).await`." : "Use the executor's own files and requests, or `spawn_blocking`.");
    });
}
