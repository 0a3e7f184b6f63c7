using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Go;

/// <summary>A count that comes too late.</summary>
internal sealed class WaitGroupAddInside : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG6006", "wait-group-add-inside", Severity.Error, LanguageSets.Go,
        "`WaitGroup.Add` is called within the goroutine that it counts.",
        "The goroutine may start after `Wait` has looked: the count is zero then, `Wait` returns at once, and the work is not waited for.")
    {
        Wrong = "package main\n\nimport \"sync\"\n\nfunc all(jobs []func()) {\n\tvar wg sync.WaitGroup\n\tfor _, job := range jobs {\n\t\tgo func() {\n\t\t\twg.Add(1)\n\t\t\tdefer wg.Done()\n\t\t\tjob()\n\t\t}()\n\t}\n\twg.Wait()\n}",
        Right = "package main\n\nimport \"sync\"\n\nfunc all(jobs []func()) {\n\tvar wg sync.WaitGroup\n\tfor _, job := range jobs {\n\t\twg.Add(1)\n\t\tgo func() {\n\t\t\tdefer wg.Done()\n\t\t\tjob()\n\t\t}()\n\t}\n\twg.Wait()\n}",
        Lesson = "go/goroutines-and-channels",
        Spotting = "A call of `Add` at the top of the function that `go func() { ... }()` starts, on a name or member of which the same function calls `Done`.",
        References = ["SA2000"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Evaluate>((statement, point) =>
    {
        if (!statement.IsConcurrent || statement.Expression is not Expression.Call { Callee: Expression.Lambda { Symbol.Body: { } body } }) return;
        foreach (var call in body.Statements.OfType<Statement.Evaluate>().Select(each => each.Expression).OfType<Expression.Call>().Where(call => call.IsMethod("Add") && call.Arguments.Count == 1))
        {
            var group = call.Receiver()!;
            var isDone = body.WithInner().Any(inner => inner is Statement.Defer { Call: Expression.Call deferred } && IsDone(deferred, group, point)) || body.AllExpressions().OfType<Expression.Call>().Any(each => IsDone(each, group, point));
            if (isDone) point.File.Report(this, call.Span, $"`{point.Label(group)}.Wait()` may look before this goroutine has counted itself, and then does not wait for it.", $"Call `{point.Label(call)}` before `go`.");
        }
    });

    private static bool IsDone(Expression.Call call, Expression group, CodePoint point) => call.IsMethod("Done") && call.Receiver()!.IsWrittenAs(group, point.File.Code);
}
