using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A second event loop within the first.</summary>
internal sealed class RunInsideLoop : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1005", "run-inside-event-loop", Severity.Error, LanguageSets.Python,
        "`asyncio.run` or `run_until_complete` is called in an `async` function.",
        "The function runs in an event loop already, and a thread can have only one at a time: the call raises `RuntimeError`.")
    {
        Wrong = "import asyncio\n\nasync def load():\n    return 1\n\nasync def main():\n    return asyncio.run(load())",
        Right = "import asyncio\n\nasync def load():\n    return 1\n\nasync def main():\n    return await load()",
        Lesson = "python/asyncio",
        Spotting = "`asyncio.run` in the code of an `async def`, or `run_until_complete` on `asyncio.get_event_loop()`, `get_running_loop()` or a name that is given one of them.",
        References = ["RuntimeError: asyncio.run() cannot be called from a running event loop"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (!point.IsAsync) return;
        var isRun = point.File.PathOf(call.Callee) is "asyncio.run" or "asyncio.runners.run";
        var isUntil = call.IsMethod("run_until_complete") && (call.Receiver() is Expression.Call made ? IsLoop(made, point) : call.Receiver() is Expression.Name name && point.File.Scopes.Of(name) is { OnlyValue: Expression.Call given } && IsLoop(given, point));
        if (!isRun && !isUntil) return;
        var awaited = isRun && call.Arguments.Count == 1;
        point.File.Report(this, call.Span, $"`{point.Function.Name}` runs in an event loop already: this raises `RuntimeError`.", "Write `await` before the coroutine.",
            awaited ? new PitfallFix("Await the coroutine", IsSafe: true, [new TextEdit(new SourceSpan(call.Span.Start, call.Arguments[0].Value.Span.Start), "await "), new TextEdit(new SourceSpan(call.Arguments[0].Value.Span.End, call.Span.End), "")]) : null);
    });

    private static bool IsLoop(Expression.Call call, CodePoint point) => point.File.PathOf(call.Callee) is "asyncio.get_event_loop" or "asyncio.get_running_loop";
}
