using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A task that only the event loop knows, weakly.</summary>
internal sealed class DroppedTask : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1004", "dropped-task", Severity.Warning, LanguageSets.Python,
        "A task is started, and nothing keeps a reference to it.",
        "The event loop keeps only weak references to its tasks. One that nobody else refers to may be collected in the middle of its work, and an exception in it is told only then, if at all.")
    {
        Wrong = "import asyncio\n\nasync def work():\n    await asyncio.sleep(1)\n\nasync def main():\n    asyncio.create_task(work())\n    await asyncio.sleep(2)",
        Right = "import asyncio\n\nasync def work():\n    await asyncio.sleep(1)\n\nasync def main():\n    async with asyncio.TaskGroup() as group:\n        group.create_task(work())",
        Lesson = "python/task-groups-and-cancellation",
        Spotting = "`asyncio.create_task`, `asyncio.ensure_future`, `asyncio.gather` or `create_task` of an event loop as a statement, assigned to `_` or to a local variable that nobody reads, in a list that is dropped, or only asked whether it is true. A `TaskGroup`, which keeps its tasks, is let pass.",
        References = ["RUF006", "ASYNC300"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (!Starts(call, point)) return;
        if (Forgotten(call, point) is { } variable)
        {
            // While the function waits for something else, its variable still holds the task.
            var waits = point.Function.Body!.AllExpressions().Any(part => part is Expression.Await && part.Span.Start > call.Span.End);
            point.File.Report(this, call.Span, $"Nobody asks for `{variable.Name}` again: when `{point.Function.Name}` returns, nothing keeps a reference to this task, and nobody sees it fail.", "Await it, or start it in an `asyncio.TaskGroup`.", harm: waits ? Severity.Info : null);
            return;
        }

        if (!IsDropped(point)) return;
        if (point.File.Calls(call, "asyncio.gather"))
        {
            point.File.Report(this, call.Span, "Nobody awaits what is gathered here: the tasks may be collected before they are done, and nobody sees them fail.", "Write `await` before it.");
            return;
        }

        point.File.Report(this, call.Span, "Nothing keeps a reference to this task: it may be collected before it is done, and nobody sees it fail.", "Keep it and await it, or start it in an `asyncio.TaskGroup`.");
    });

    /// <summary>Whether what a call gives is gone when the expression around it is evaluated.</summary>
    private static bool IsDropped(CodePoint point)
    {
        for (var (inner, around) = (point.Node, point.Parent); around is not null; (inner, around) = (around.Node, around.Parent))
        {
            switch (around.Node)
            {
                case Statement.Evaluate:
                    return true;
                case Statement.Assign { Targets: [Expression.Name { Identifier: "_" }] } assign:
                    return ReferenceEquals(assign.Value, inner);
                // Asked only whether it is true, which it is.
                case Statement.If or Statement.Loop { Condition: not null } or Statement.Assert or Expression.Not:
                    return true;
                case Expression.Conditional conditional when ReferenceEquals(conditional.Condition, inner):
                    return true;
                case Expression.Comprehension comprehension when !ReferenceEquals(comprehension.Element.Value, inner) && !ReferenceEquals(comprehension.Element.Key, inner):
                    return comprehension.Clauses.Any(clause => ReferenceEquals(clause.Source, inner) && clause.Target is null);
                case Statement.With with:
                    return with.Resources.Any(resource => ReferenceEquals(resource.Value, inner));
                case Expression.Conditional or Expression.Logical or Expression.Display or Expression.Comprehension or Expression.Group:
                    continue;
                // A function that is called later, and whose result goes nowhere.
                case Statement.Return when around.Function.IsAnonymous:
                    return IsHandedToCaller(around);
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>The function's own variable that is given the task and never read; null where there is none.</summary>
    private static Variable? Forgotten(Expression.Call call, CodePoint point) =>
        point.Parent?.Node is Statement.Assign { Targets: [Expression.Name { Identifier: not "_" } kept] } assign && ReferenceEquals(assign.Value, call) && point.Function is { IsCallable: true, Body: not null }
            && point.File.Scopes.Of(kept) is { Kind: VariableKind.Local } variable && ReferenceEquals(variable.Scope.Function, point.Function) && variable.Scope.Kind == ScopeKind.Function && variable.Uses.All(use => use.Kind == UseKind.Write) ? variable : null;

    private static bool IsHandedToCaller(CodePoint point)
    {
        var lambda = point.Ancestors.FirstOrDefault(around => around.Node is Expression.Lambda);
        return lambda?.Parent?.Node is Expression.Call call && call.MethodName() is "add_signal_handler" or "call_later" or "call_soon" or "call_at" or "call_soon_threadsafe";
    }

    private static bool Starts(Expression.Call call, CodePoint point) =>
        point.File.PathOf(call.Callee) is "asyncio.create_task" or "asyncio.ensure_future" or "asyncio.tasks.create_task" or "asyncio.gather" || (call.IsMethod("create_task") && point.File.Types.Of(call.Receiver()!, point) == "asyncio.AbstractEventLoop");
}
