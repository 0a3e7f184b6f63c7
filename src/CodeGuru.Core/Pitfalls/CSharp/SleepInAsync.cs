using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.CSharp;

/// <summary>A pause that keeps its thread.</summary>
internal sealed class SleepInAsync : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG4004", "sleep-in-async", Severity.Warning, LanguageSets.CSharp,
        "`Thread.Sleep` in an asynchronous method blocks its thread.",
        "An asynchronous method borrows a thread only while it computes. `Thread.Sleep` keeps the thread, so that no other work can use it; on the thread of a user interface everything freezes.")
    {
        Wrong = "class Poller {\n    public async Task Poll() {\n        Thread.Sleep(1000);\n        await Ask();\n    }\n    Task Ask() => Task.CompletedTask;\n}",
        Right = "class Poller {\n    public async Task Poll() {\n        await Task.Delay(1000);\n        await Ask();\n    }\n    Task Ask() => Task.CompletedTask;\n}",
        Lesson = "csharp/async-await",
        Spotting = "`Thread.Sleep` in the code of an `async` method or lambda. `Thread.Sleep(0)`, which only yields, is let pass.",
        References = ["AsyncFixer02", "S6966"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (!point.IsAsync || point.File.PathOf(call.Callee) is not ("Thread.Sleep" or "System.Threading.Thread.Sleep") || call.Arguments is [{ Value: Expression.Literal { Value: "0" } }]) return;
        var isStatement = point.Parent?.Node is Statement.Evaluate;
        point.File.Report(this, call.Span, "This blocks the thread of an asynchronous method: nothing else can run on it meanwhile.", "Write `await Task.Delay(...)`.",
            isStatement ? new PitfallFix("Wait without the thread", IsSafe: true, [new TextEdit(call.Callee.Span, "await Task.Delay")]) : null);
    });
}
