using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Rust;

/// <summary>A value whose destructor never runs.</summary>
internal sealed class ForgottenDrop : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG7003", "mem-forget", Severity.Warning, LanguageSets.Rust,
        "`mem::forget` keeps a value's destructor from running.",
        "Memory, files and locks that the value owns are never given back. Where ownership goes elsewhere, as to code in C, `ManuallyDrop` or an `into_raw` says so and is safe against an early return.")
    {
        Wrong = "use std::mem;\n\nfn hand_over(buffer: Vec<u8>) -> *const u8 {\n    let at = buffer.as_ptr();\n    mem::forget(buffer);\n    at\n}",
        Right = "use std::mem::ManuallyDrop;\n\nfn hand_over(buffer: Vec<u8>) -> *const u8 {\n    ManuallyDrop::new(buffer).as_ptr()\n}",
        Lesson = "rust/ownership",
        Spotting = "A call of `mem::forget`, under any name that `use` gives it.",
        References = ["clippy::mem_forget"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (call.Arguments.Count != 1 || point.File.PathOf(call.Callee)?.Replace("::", ".", StringComparison.Ordinal) is not ("std.mem.forget" or "core.mem.forget" or "mem.forget")) return;
        point.File.Report(this, call.Span, $"The destructor of `{point.Label(call.Arguments[0].Value)}` never runs: what it owns is never given back.", "Use `ManuallyDrop`, or the type's own `into_raw`.");
    });
}
