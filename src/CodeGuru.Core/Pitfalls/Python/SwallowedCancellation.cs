using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A task that does not let itself be cancelled.</summary>
internal sealed class SwallowedCancellation : PitfallRule
{
    /// <summary>Functions that only tell of an exception; others may pass it on.</summary>
    private static readonly string[] Telling = ["print", "debug", "info", "warning", "error", "exception", "critical", "log", "str", "repr", "format", "type"];

    public override PitfallAbout About { get; } = new(
        "CG1007", "swallowed-cancellation", Severity.Warning, LanguageSets.Python,
        "An `async` function catches the exception that cancels it, and goes on.",
        "Cancelling a task raises `CancelledError` at the `await` where it waits. Caught and dropped, the task goes on as if nothing had been: timeouts do not end it, task groups wait for ever, programs do not stop.")
    {
        Wrong = "import asyncio\n\nasync def work(queue):\n    while True:\n        try:\n            await queue.get()\n        except asyncio.CancelledError:\n            print(\"ignored\")",
        Right = "import asyncio\n\nasync def work(queue):\n    while True:\n        try:\n            await queue.get()\n        except asyncio.CancelledError:\n            print(\"stopping\")\n            raise",
        Lesson = "python/task-groups-and-cancellation",
        Spotting = "In an `async def`, a handler of `CancelledError` or `BaseException`, or a bare `except:`, around an `await`, that neither raises, returns, leaves the loop, passes the exception on nor remembers it in a variable; where nothing follows in the function, as information. Waiting for a task by its name, or for one that the same function cancelled, is let pass.",
        References = ["ASYNC103", "ASYNC104", "S7497"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<ExceptionHandler>((handler, point) =>
    {
        if (!point.IsAsync || point.Parent?.Node is not Statement.Try attempt || !attempt.Handlers.Contains(handler)) return;
        var kind = handler.Types.Count == 0 ? "everything" : handler.Types.SelectMany(type => type is Expression.Display display ? display.Items.Select(item => item.Value) : [type]).Select(type => point.File.PathOf(type))
            .FirstOrDefault(path => path is "asyncio.CancelledError" or "asyncio.exceptions.CancelledError" or "concurrent.futures.CancelledError" or "BaseException");
        if (kind is null || !attempt.Body.AllExpressions().Any(part => part is Expression.Await) && !attempt.Body.WithInner().Any(inner => inner is Statement.With { IsAsync: true } or Statement.Loop { IsAsync: true })) return;
        if (handler.Body.WithInner().Any(statement => statement is Statement.Raise or Statement.Return or Statement.Assign or Statement.Jump { Kind: JumpKind.Break })) return;
        // An earlier handler may have let the cancellation go on.
        if (attempt.Handlers.TakeWhile(other => !ReferenceEquals(other, handler)).Any(other => other.Types.Any(type => point.File.PathOf(type) is "asyncio.CancelledError"))) return;
        if (point.Function.Body is { } body && body.AllExpressions().OfType<Expression.Call>().Any(call => call.IsMethod("cancel"))) return;
        if (handler.Variable is { } caught && handler.Body.AllExpressions().OfType<Expression.Call>().Any(call => call.MethodName() is { } method && !Telling.Contains(method) && call.Arguments.Any(argument => argument.Value is Expression.Name given && given.Identifier == caught))) return;
        var isInLoop = point.IsInLoop;
        // A task that is awaited by its name may have been cancelled by somebody else, who is told so in this way.
        if (!isInLoop && attempt.Body.AllExpressions().OfType<Expression.Await>().All(await => await.Operand is Expression.Name or Expression.Member or Expression.Index)) return;
        var goesOn = isInLoop || GoesOn(point);
        point.File.Report(this, new SourceSpan(handler.Span.Start, Math.Max(handler.Span.Start + 6, handler.Types.Count > 0 ? handler.Types[^1].Span.End : handler.Span.Start + 6)), $"This handler catches {(kind == "everything" ? "everything" : $"`{kind}`")}, the cancellation of this task too, and {(isInLoop ? "the loop goes on" : goesOn ? $"`{point.Function.Name}` goes on" : "whoever awaits it takes it for finished")}.", "End with `raise`, or catch only what you expect.", harm: goesOn ? null : Severity.Info);
    });

    /// <summary>Whether something is done after the <c>try</c>.</summary>
    private static bool GoesOn(CodePoint point)
    {
        object inner = point.Parent!.Node;
        foreach (var around in point.Parent.Within)
        {
            if (around.Node is Statement.Block block && !ReferenceEquals(block.Statements[^1], inner)) return true;
            inner = around.Node;
        }

        return false;
    }
}
