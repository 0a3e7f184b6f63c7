using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Rust;

/// <summary>A lock that is held while others run.</summary>
internal sealed class LockAcrossAwait : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG7002", "lock-across-await", Severity.Error, LanguageSets.Rust,
        "The guard of a standard `Mutex` or `RwLock` is alive across an `.await`.",
        "At the `.await` the thread goes on with other tasks while the lock is held. If one of them wants the lock, the thread blocks, the task that holds it never runs again, and everything stands still. The future is not `Send` either.")
    {
        Wrong = "use std::sync::Mutex;\n\nasync fn add(total: &Mutex<i32>) {\n    let mut guard = total.lock().unwrap();\n    *guard += fetch().await;\n}\n\nasync fn fetch() -> i32 {\n    1\n}",
        Right = "use std::sync::Mutex;\n\nasync fn add(total: &Mutex<i32>) {\n    let more = fetch().await;\n    let mut guard = total.lock().unwrap();\n    *guard += more;\n}\n\nasync fn fetch() -> i32 {\n    1\n}",
        Lesson = "rust/send-and-sync",
        Spotting = "`let name = x.lock().unwrap()` (or `.read()`, `.write()`, with `unwrap`, `expect` or `?`) in an `async` function or block, and an `.await` in a later statement of the same block before `drop(name)`. Locks of `tokio`, which are awaited themselves, are let pass.",
        References = ["clippy::await_holding_lock"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Block>((block, point) =>
    {
        if (!point.IsAsync) return;
        for (var at = 0; at < block.Statements.Count; at++)
        {
            if (block.Statements[at] is not Statement.Assign { IsDeclaration: true, Targets: [Expression.Name { Identifier: not "_" } guard], Value: { } value } || Locked(value) is null) continue;
            // A star before it takes the value out, and the guard is dropped at the end of the statement.
            if (point.Text(new SourceSpan(guard.Span.End, value.Span.Start)).Contains('*')) continue;
            foreach (var statement in block.Statements.Skip(at + 1))
            {
                if (statement is Statement.Evaluate { Expression: Expression.Call drop } && drop.MethodName() == "drop" && drop.Arguments is [{ Value: Expression.Name dropped }] && dropped.Identifier == guard.Identifier) break;
                if (statement.AllExpressions().OfType<Expression.Await>().FirstOrDefault() is not { } wait) continue;
                point.File.Report(this, value.Span, $"`{guard.Identifier}` holds the lock while line {point.File.Code.LineOf(wait.Span)} waits: other tasks run on this thread meanwhile, and may want it.", $"End the block or call `drop({guard.Identifier})` before the `.await`, or use an asynchronous lock.");
                break;
            }
        }
    });

    private static Expression.Call? Locked(Expression value) => value switch
    {
        Expression.Call call when call.IsMethod("unwrap", "expect") && call.Receiver() is Expression.Call inner && inner.IsMethod("lock", "read", "write") && inner.Arguments.Count == 0 => inner,
        Expression.Propagate { Operand: Expression.Call inner } when inner.IsMethod("lock") && inner.Arguments.Count == 0 => inner,
        _ => null,
    };
}
