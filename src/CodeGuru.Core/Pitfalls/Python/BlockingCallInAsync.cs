using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Python.Blocking;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A call that stops the event loop.</summary>
internal sealed class BlockingCallInAsync : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1002", "blocking-call-in-async", Severity.Warning, LanguageSets.Python,
        "A call that blocks its thread stands in an `async` function.",
        "All tasks of an event loop share one thread and give it to each other only at `await`. A call that blocks keeps the thread: no other task runs, no timeout fires, no connection is answered until it returns.")
    {
        Wrong = "import asyncio\nimport time\n\nasync def poll():\n    time.sleep(1)\n\nasyncio.run(poll())",
        Right = "import asyncio\n\nasync def poll():\n    await asyncio.sleep(1)\n\nasyncio.run(poll())",
        Lesson = "python/asyncio",
        Spotting = "In the code of an `async def`, not in a function or lambda within it: `time.sleep`, `requests.get` and its like, `subprocess.run`, `Popen` and `os.spawnl`, `input`, `open`, name look-ups, database drivers and their like, under whatever name they were imported; and methods that wait, of an object whose class its annotation, its only values or its `with` show: an `httpx.Client`, a `requests.Session`, a file, a `Popen`, a `queue.Queue`, a lock of `threading`, a `pathlib.Path`. Where the function itself opens the file or the connection, only that is reported. Questions to the disk (`os.path.exists`, `Path.stat`) are reported as information. What is handed to `asyncio.to_thread` is not called there.",
        References = ["ASYNC210", "ASYNC211", "ASYNC212", "ASYNC220", "ASYNC221", "ASYNC222", "ASYNC230", "ASYNC231", "ASYNC232", "ASYNC240", "ASYNC250", "ASYNC251"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (!point.IsAsync || IsAwaited(call, point) || IsWrapped(call, point)) return;
        var use = Function(call, point) ?? Method(call, point);
        if (use is null) return;
        var called = point.Label(call.Callee);
        var fix = point.File.Calls(call, "time.sleep") && call.Arguments.Count == 1 && point.File.Scopes.Variables.FirstOrDefault(variable => variable.ImportedPath == "asyncio") is { } module
            ? new PitfallFix("Sleep without blocking", IsSafe: true, [new TextEdit(call.Callee.Span, $"await {module.Name}.sleep")]) : null;
        point.File.Report(this, call.Span, use.Kind switch
        {
            BlockingKind.AsksDisk => $"`{called}` asks the disk in the event loop's thread: on a slow disk or a network drive, all tasks stand still until it answers.",
            BlockingKind.Starts => $"`{called}` starts a process that the event loop does not know: nothing can await its end or its output, and waiting for it in another way stops all tasks.",
            _ => $"`{called}` blocks the thread of the event loop: while it runs, no other task does.",
        }, use.Advice, fix, use.Kind == BlockingKind.AsksDisk ? Severity.Info : null);
    });

    /// <summary>What is awaited is another function of that name, unless an import shows that it is not: <c>await time.sleep(1)</c> blocks, and then raises.</summary>
    private static bool IsAwaited(Expression.Call call, CodePoint point) =>
        point.Parent?.Node is Expression.Await && !(call.Callee.WithParts().OfType<Expression.Name>().FirstOrDefault() is { } root && point.File.Scopes.Of(root) is { Kind: VariableKind.Import });

    private static BlockingUse? Function(Expression.Call call, CodePoint point)
    {
        if (point.File.PathOf(call.Callee) is not { } path || BlockingFunctions.Find(path) is not { } use) return null;
        if (!path.StartsWith("os.spawn", StringComparison.Ordinal)) return use;
        // With another mode than P_WAIT the process is only started.
        var mode = call.Arguments.FirstOrDefault(argument => argument.Name is null or "mode")?.Value;
        return mode is null || point.File.PathOf(mode) is "os.P_WAIT" || mode is Expression.Name { Identifier: "P_WAIT" } or Expression.Member { Identifier: "P_WAIT" } ? use : use with { Kind = BlockingKind.Starts };
    }

    /// <summary>What a method does whose object's class is known.</summary>
    private static BlockingUse? Method(Expression.Call call, CodePoint point)
    {
        if (call.Callee is not Expression.Member method || point.File.Types.Of(method.Target, point) is not { } type || BlockingMethods.Find(type, method.Identifier) is not { } use) return null;
        // Where the same function opens it, the opening is reported, and what follows has the same cause and the same cure.
        if (type != "subprocess.Popen" && IsOpenedHere(method.Target, point)) return null;
        return IsQuick(call, method, type, point) ? null : use;
    }

    private static bool IsOpenedHere(Expression target, CodePoint point)
    {
        for (var steps = 0; steps < 8; steps++)
        {
            switch (target)
            {
                case Expression.Name name when point.File.Types.LastValue(name, point) is { } value && point.Function.Span.Contains(value.Span.Start):
                    target = value;
                    continue;
                case Expression.Call made when Function(made, point) is not null || BlockingFunctions.Find(point.File.PathOf(made.Callee) ?? "") is not null:
                    return true;
                case Expression.Call { Callee: Expression.Member of }:
                    if (point.File.Types.Of(of.Target, point) is { } type && BlockingMethods.Find(type, of.Identifier) is { Kind: BlockingKind.Waits }) return true;
                    target = of.Target;
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether this call of a method that may wait does not.</summary>
    private static bool IsQuick(Expression.Call call, Expression.Member method, string type, CodePoint point)
    {
        bool IsFalse(Argument? argument) => argument?.Value is Expression.Literal { Kind: LiteralKind.False } or Expression.Literal { Kind: LiteralKind.Integer, Value: "0" };
        if (call.Arguments.Any(argument => argument.Name is "block" or "blocking" or "timeout" && IsFalse(argument))) return true;
        switch (type)
        {
            case "queue.Queue" or "queue.LifoQueue" or "queue.PriorityQueue" when method.Identifier == "put":
                // One without a limit takes everything at once.
                return call.Arguments.Count > 1 && IsFalse(call.Arguments[1]) || method.Target is not Expression.Name name || point.File.Types.LastValue(name, point) is not Expression.Call { Arguments.Count: > 0 };
            case "threading.Thread" or "multiprocessing.Process" when IsAfterAwait(point):
                return true;
            case "queue.Queue" or "queue.LifoQueue" or "queue.PriorityQueue" or "queue.SimpleQueue" or "threading.Lock" or "threading.RLock" or "threading.Semaphore" or "threading.BoundedSemaphore" or "threading.Thread" or "concurrent.futures.Future":
                return IsFalse(call.Arguments is [var first, ..] ? first : null);
            case "socket.socket":
                return point.File.Code.Text.Contains("setblocking(", StringComparison.Ordinal) || point.File.Code.Text.Contains("settimeout(0", StringComparison.Ordinal);
            default:
                return false;
        }
    }

    /// <summary>Whether it follows, in the same <c>try</c>, on a block that awaits: the end of a thread that was waited for there.</summary>
    private static bool IsAfterAwait(CodePoint point) => point.Within.Any(around => around.Node is Statement.Try attempt && new[] { attempt.Else, attempt.Finally }.Any(block => block?.Span.Contains(((Expression)point.Node).Span.Start) == true)
        && attempt.Body.AllExpressions().Any(part => part is Expression.Await));

    /// <summary>Whether a library makes what is opened here asynchronous.</summary>
    private static bool IsWrapped(Expression.Call call, CodePoint point) =>
        point.Parent?.Node is Expression.Call around && !ReferenceEquals(around.Callee, call) && point.File.Calls(around, "trio.wrap_file", "anyio.wrap_file");
}
