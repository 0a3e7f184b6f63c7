using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A lock for threads that a task holds while it waits.</summary>
internal sealed class ThreadLockAcrossAwait : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1006", "thread-lock-across-await", Severity.Error, LanguageSets.Python,
        "A lock of `threading` is held across an `await`.",
        "At the `await` other tasks run on the same thread. If one of them wants the lock, it blocks the thread, the task that holds the lock can never go on, and everything stands still. An `RLock` even lets it in.")
    {
        Wrong = "import asyncio\nimport threading\n\nlock = threading.Lock()\n\nasync def update():\n    with lock:\n        await asyncio.sleep(1)",
        Right = "import asyncio\n\nlock = asyncio.Lock()\n\nasync def update():\n    async with lock:\n        await asyncio.sleep(1)",
        Lesson = "python/async-vs-threading",
        Spotting = "`with` (not `async with`) of a name or an attribute that is only given `threading.Lock()`, `RLock()`, `Semaphore()` or `Condition()`, or annotated as one, in an `async def`, with an `await`, an `async for` or an `async with` in its block.",
        References = ["ASYNC119"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.With>((with, point) =>
    {
        if (with.IsAsync || !point.IsAsync) return;
        foreach (var resource in with.Resources)
        {
            // A lock that is made on the spot is nobody else's.
            if (resource.Value is Expression.Call || point.File.Types.Of(resource.Value, point) is not ("threading.Lock" or "threading.RLock" or "threading.Semaphore" or "threading.BoundedSemaphore" or "threading.Condition" or "multiprocessing.Lock" or "multiprocessing.RLock")) continue;
            if (!with.Body.AllExpressions().Any(part => part is Expression.Await) && !with.Body.WithInner().Any(inner => inner is Statement.With { IsAsync: true } or Statement.Loop { IsAsync: true })) continue;
            point.File.Report(this, resource.Value.Span, $"`{point.Label(resource.Value)}` is a lock for threads, and this task holds it while it waits: another task that wants it stops the whole event loop.", "Use `asyncio.Lock` with `async with`, or let go of the lock before the `await`.");
        }
    });
}
