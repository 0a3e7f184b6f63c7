using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.JavaScript;

/// <summary>A chain of promises without a handler for failure.</summary>
internal sealed class UnhandledRejection : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG2010", "unhandled-rejection", Severity.Info, LanguageSets.JavaScript,
        "A chain of `then` ends without `catch`.",
        "If any step fails, nobody handles it: Node ends the process, a browser logs it, and the page keeps waiting for something that will not come.")
    {
        Wrong = "fetch('/user').then((response) => response.json()).then((user) => show(user));",
        Right = "fetch('/user').then((response) => response.json()).then((user) => show(user)).catch((error) => report(error));",
        Lesson = "javascript/promises-and-async-await",
        Spotting = "A statement that is a call, and `then` with one function behind it, or `finally` behind it, without a `catch` or a second function anywhere in the chain, whose promise is neither awaited, returned nor kept.",
        References = ["promise/catch-or-return", "no-floating-promises"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Evaluate>((statement, point) =>
    {
        if (statement.Expression is not Expression.Call call || !call.IsMethod("then", "finally")) return;
        var (hasThen, isMadeHere) = (false, false);
        for (Expression? link = call; link is Expression.Call step; link = step.Receiver())
        {
            if (step.IsMethod("catch") || (step.IsMethod("then") && step.Arguments.Count != 1)) return;
            if (step.IsMethod("then") && step.Arguments[0].Value is not (Expression.Lambda or Expression.Name or Expression.Member)) return;
            hasThen |= step.IsMethod("then");
            // A promise that was kept may be one that never fails.
            isMadeHere |= step.Receiver() is not (Expression.Call or Expression.Name or Expression.Member or Expression.This) || (step.Receiver() is not Expression.Call && !step.IsMethod("then", "finally"));
        }

        if (!hasThen || !isMadeHere) return;
        var end = call.Callee is Expression.Member last ? last.NameSpan : call.Span;
        point.File.Report(this, end, "If a step of this chain fails, nothing handles it.", "End the chain with `.catch(...)`, or return or await it.");
    });
}
