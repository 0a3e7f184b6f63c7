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
        Spotting = "`asyncio.create_task`, `asyncio.ensure_future` or `create_task` of an event loop as a statement, or assigned to `_`. A `TaskGroup`, which keeps its tasks, is let pass.",
        References = ["RUF006", "ASYNC300"],
    };

    internal override void Register(RuleHooks hooks)
    {
        hooks.On<Statement.Evaluate>((statement, point) => Look(statement.Expression, point));
        hooks.On<Statement.Assign>((assign, point) =>
        {
            if (assign.Targets is [Expression.Name { Identifier: "_" }] && assign.Value is not null) Look(assign.Value, point);
        });
        hooks.On<Expression.Lambda>((lambda, point) =>
        {
            if (lambda.Symbol.Body is { Statements: [Statement.Return { Value: { } value }] } && point.Parent?.Node is Expression.Call handing && handing.MethodName() is "add_signal_handler" or "call_later" or "call_soon") Look(value, point);
        });
    }

    private void Look(Expression expression, CodePoint point)
    {
        if (expression is not Expression.Call call || !Starts(call, point)) return;
        point.File.Report(this, call.Span, "Nothing keeps a reference to this task: it may be collected before it is done, and nobody sees it fail.", "Keep it and await it, or start it in an `asyncio.TaskGroup`.");
    }

    private static bool Starts(Expression.Call call, CodePoint point)
    {
        if (point.File.PathOf(call.Callee) is "asyncio.create_task" or "asyncio.ensure_future") return true;
        if (!call.IsMethod("create_task")) return false;
        return call.Receiver() switch
        {
            Expression.Call made => point.File.PathOf(made.Callee) is "asyncio.get_event_loop" or "asyncio.get_running_loop" or "asyncio.new_event_loop",
            Expression.Name name when point.File.Scopes.Of(name) is { OnlyValue: Expression.Call made } => point.File.PathOf(made.Callee) is "asyncio.get_event_loop" or "asyncio.get_running_loop" or "asyncio.new_event_loop",
            _ => false,
        };
    }
}
