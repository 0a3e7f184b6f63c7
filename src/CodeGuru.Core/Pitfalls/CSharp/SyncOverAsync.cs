using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.CSharp;

/// <summary>A thread that blocks on a task.</summary>
internal sealed class SyncOverAsync : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG4001", "sync-over-async", Severity.Warning, LanguageSets.CSharp,
        "A thread is blocked until a task is done: `.Result`, `.Wait()`, `.GetAwaiter().GetResult()`.",
        "With a user interface's or classic ASP.NET's synchronization context the task wants to go on on the very thread that waits for it: a deadlock. Elsewhere a thread of the pool stands idle, and under load there are none left.")
    {
        Wrong = "class Page {\n    public string Title() {\n        return LoadAsync().Result;\n    }\n    async Task<string> LoadAsync() {\n        await Task.Delay(10);\n        return \"x\";\n    }\n}",
        Right = "class Page {\n    public async Task<string> TitleAsync() {\n        return await LoadAsync();\n    }\n    async Task<string> LoadAsync() {\n        await Task.Delay(10);\n        return \"x\";\n    }\n}",
        Lesson = "csharp/sync-over-async-deadlock",
        Spotting = "`.Result`, `.Wait()` or `.GetAwaiter().GetResult()` on a call that gives a task (the call graph says so, or its name ends with `Async`), or on a name declared as a task or given by such a call. A task that the function awaits, or asks for `IsCompleted`, is done, and is let pass; so is `Main`.",
        References = ["VSTHRD002", "VSTHRD103", "AsyncFixer02", "S4462", "CA1849", "xUnit1031"],
    };

    internal override void Register(RuleHooks hooks)
    {
        hooks.On<Expression.Member>((member, point) =>
        {
            if (member.Identifier == "Result" && !(point.Parent?.Node is Expression.Call called && ReferenceEquals(called.Callee, member)) && IsTask(member.Target, point)) Report(member.Span, ".Result", member.Target, point);
        });
        hooks.On<Expression.Call>((call, point) =>
        {
            if (point.File.PathOf(call.Callee) is "Task.WaitAll" or "Task.WaitAny" && call.Arguments.Count > 0) Report(call.Span, $".{call.MethodName()}(...)", call.Arguments[0].Value, point);
            else if (call.IsMethod("Wait") && IsTask(call.Receiver()!, point)) Report(call.Span, call.Arguments.Count == 0 ? ".Wait()" : ".Wait(...)", call.Receiver()!, point);
            else if (call.IsMethod("GetResult") && call.Arguments.Count == 0 && call.Receiver() is Expression.Call awaiter && awaiter.IsMethod("GetAwaiter")) Report(call.Span, ".GetAwaiter().GetResult()", awaiter.Receiver()!, point);
        });
    }

    private void Report(SourceSpan span, string what, Expression task, CodePoint point)
    {
        if (point.Function.Name is "Main" or "<Main>$" || point.Function.Kind == SymbolKind.Module || IsDone(task, point)) return;
        point.File.Report(this, span, $"`{what}` blocks this thread until `{point.Label(task)}` is done. If that has to come back to this thread to go on, as under a user interface, each waits for the other for ever.",
            point.IsAsync ? "Write `await` instead." : "Make this method asynchronous and write `await`, up to whoever starts it.");
    }

    private static bool IsTask(Expression target, CodePoint point) => target switch
    {
        Expression.Call { Callee: Expression.Member { Identifier: "ConfigureAwait" } inner } => IsTask(inner.Target, point),
        Expression.Call call => point.GivesTask(call),
        Expression.Name name when point.File.Scopes.Of(name) is { } variable => TaskShapes.IsTaskType(variable.Type) || (variable.OnlyValue is Expression.Call made && point.GivesTask(made)),
        Expression.Name or Expression.Member { Target: Expression.This } => TaskShapes.IsTaskType(point.TypeOf(target)),
        _ => false,
    };

    /// <summary>Whether the code stands in what is called when the task is done.</summary>
    private static bool IsContinued(CodePoint point) => point.Function is { IsAnonymous: true, Parameters: [{ Type: not null }, ..] }
        && point.Ancestors.FirstOrDefault(around => around.Node is Expression.Lambda)?.Parent?.Node is Expression.Call call && call.IsMethod("ContinueWith");

    /// <summary>Whether the function awaits the task as well, or asks whether it is done.</summary>
    private static bool IsDone(Expression task, CodePoint point)
    {
        if (IsContinued(point)) return true;
        if (task is not (Expression.Name or Expression.Member) || point.Function.Body is not { } body) return false;
        return body.AllExpressions().Any(part => (part is Expression.Await await && await.WithParts().Any(inner => inner.IsWrittenAs(task, point.File.Code)))
            || (part is Expression.Call waiting && waiting.IsMethod("Wait") && waiting.Receiver()!.IsWrittenAs(task, point.File.Code) && !waiting.Span.Contains(task.Span.Start))
            || (part is Expression.Member { Identifier: "IsCompleted" or "IsCompletedSuccessfully" or "Status" or "IsFaulted" } member && member.Target.IsWrittenAs(task, point.File.Code)));
    }
}
