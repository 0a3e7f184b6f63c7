using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A coroutine that is made and never run.</summary>
internal sealed class NeverAwaited : PitfallRule
{
    /// <summary>Coroutine functions; <c>gather</c> is none: it makes a future that runs by itself.</summary>
    private static readonly HashSet<string> Library = ["asyncio.sleep", "asyncio.wait", "asyncio.wait_for", "asyncio.to_thread", "asyncio.open_connection", "asyncio.start_server", "asyncio.create_subprocess_exec", "asyncio.create_subprocess_shell"];

    public override PitfallAbout About { get; } = new(
        "CG1003", "coroutine-never-awaited", Severity.Error, LanguageSets.Python,
        "An `async` function is called, and nobody awaits what comes back.",
        "Calling an `async def` runs nothing: it makes a coroutine. Without `await` its body never starts; all there is to see is a warning when the coroutine is thrown away.")
    {
        Wrong = "import asyncio\n\nasync def save(text):\n    print(\"saved\", text)\n\nasync def main():\n    save(\"a\")\n\nasyncio.run(main())",
        Right = "import asyncio\n\nasync def save(text):\n    print(\"saved\", text)\n\nasync def main():\n    await save(\"a\")\n\nasyncio.run(main())",
        Lesson = "python/asyncio",
        Spotting = "A call as a statement of a function that the call graph finds and that is `async def` everywhere it may lead, without decorators, or of a coroutine function of `asyncio`.",
        References = ["RUF006", "W0104", "unused-coroutine"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Evaluate>((statement, point) =>
    {
        if (statement.Expression is not Expression.Call call) return;
        var functions = point.File.Project.FunctionsOf(point.File.Code, call);
        var isLibrary = point.File.PathOf(call.Callee) is { } path && Library.Contains(path);
        if (!isLibrary && (functions.Count == 0 || !functions.All(function => function.Has("async") && !function.Has("generator") && function.Decorators.Count == 0))) return;
        point.File.Report(this, call.Span, $"`{point.Label(call.Callee)}` is asynchronous: this makes a coroutine that never runs.", point.IsAsync ? "Write `await` before it." : "Await it in an `async` function, or start it with `asyncio.run(...)`.",
            point.IsAsync ? new PitfallFix("Await it", IsSafe: true, [new TextEdit(new SourceSpan(call.Span.Start, call.Span.Start), "await ")]) : null);
    });
}
