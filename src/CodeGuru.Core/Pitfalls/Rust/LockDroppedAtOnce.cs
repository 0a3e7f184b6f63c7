using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Rust;

/// <summary>A lock that is given back before it guards anything.</summary>
internal sealed class LockDroppedAtOnce : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG7005", "lock-dropped-at-once", Severity.Error, LanguageSets.Rust,
        "`let _ =` drops the guard of a lock at once.",
        "`_` is no variable: what it is given is dropped at the end of the statement, and the lock is free again before the next line. `_guard` keeps it to the end of the block.")
    {
        Wrong = "use std::sync::Mutex;\n\nfn work(gate: &Mutex<()>) {\n    let _ = gate.lock().unwrap();\n    println!(\"alone?\");\n}",
        Right = "use std::sync::Mutex;\n\nfn work(gate: &Mutex<()>) {\n    let _guard = gate.lock().unwrap();\n    println!(\"alone\");\n}",
        Lesson = "rust/ownership",
        Spotting = "`let _ = x.lock()`, `.read()` or `.write()` without arguments, with `unwrap`, `expect`, `?` or `.await` behind it or without.",
        References = ["let_underscore_lock"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Assign>((assign, point) =>
    {
        if (!assign.IsDeclaration || assign.Targets is not [var target] || point.Text(target.Span) != "_" || assign.Value is not { } value) return;
        var inner = value;
        while (inner is Expression.Propagate or Expression.Await || inner is Expression.Call wrapper && wrapper.IsMethod("unwrap", "expect"))
            inner = inner switch
            {
                Expression.Propagate propagate => propagate.Operand,
                Expression.Await await => await.Operand,
                Expression.Call call => call.Receiver()!,
                _ => inner,
            };
        if (inner is not Expression.Call locked || !locked.IsMethod("lock") || locked.Arguments.Count > 0) return;
        point.File.Report(this, target.Span, $"`_` drops the guard at once: `{point.Label(locked.Receiver()!)}` is free again before the next line.", "Give it a name: `let _guard = ...`.",
            new PitfallFix("Keep the guard", IsSafe: true, [new TextEdit(target.Span, "_guard")]));
    });
}
