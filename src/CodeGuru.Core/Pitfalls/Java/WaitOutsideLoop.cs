using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Java;

/// <summary>A wait that believes whoever wakes it.</summary>
internal sealed class WaitOutsideLoop : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG3008", "wait-outside-loop", Severity.Error, LanguageSets.Java,
        "`wait()` is called without a loop that asks its condition again.",
        "A thread may wake up without a `notify`, or because another one was meant, and the condition may be gone again before it has the lock. Java's own documentation asks for a loop.")
    {
        Wrong = "class Box {\n    private Object item;\n    synchronized Object take() throws InterruptedException {\n        if (item == null) wait();\n        return item;\n    }\n}",
        Right = "class Box {\n    private Object item;\n    synchronized Object take() throws InterruptedException {\n        while (item == null) wait();\n        return item;\n    }\n}",
        Spotting = "`wait()` without arguments or with a time, on the own object or on what is locked, within `synchronized`, that stands in no loop of its function.",
        References = ["S2274", "WA_NOT_IN_LOOP"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (call.MethodName() != "wait" || call.Arguments.Count > 2 || point.IsInLoop) return;
        var isOwn = call.Receiver() is null or Expression.This;
        if (isOwn && point.Type is { } type && type.Members.Any(member => member.Name == "wait")) return;
        var isLocked = point.Function.Has("synchronized") && isOwn
            || point.Within.Any(around => around.Node is Statement.Block { Lock: { } held } && (isOwn ? held is Expression.This : call.Receiver()!.IsWrittenAs(held, point.File.Code)));
        if (!isLocked) return;
        point.File.Report(this, call.Span, "This thread may wake up without its condition being true, and does not ask again.", "Put the call in a loop: `while (!condition) wait();`.");
    });
}
