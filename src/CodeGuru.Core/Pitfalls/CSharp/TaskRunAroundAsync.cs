using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.CSharp;

/// <summary>A thread that only starts something asynchronous.</summary>
internal sealed class TaskRunAroundAsync : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG4005", "task-run-around-async", Severity.Info, LanguageSets.CSharp,
        "`Task.Run` is awaited around nothing but an asynchronous call.",
        "The call is asynchronous already: it gives its thread back while it waits. `Task.Run` takes another thread only to start it, which costs and gains nothing, on a server least of all.")
    {
        Wrong = "class Page {\n    public async Task<string> Load(HttpClient http) {\n        return await Task.Run(() => http.GetStringAsync(\"/\"));\n    }\n}",
        Right = "class Page {\n    public async Task<string> Load(HttpClient http) {\n        return await http.GetStringAsync(\"/\");\n    }\n}",
        Lesson = "csharp/task-vs-thread",
        Spotting = "`await Task.Run(...)` with a lambda whose whole body is one call that gives a task, awaited or not.",
        References = ["AsyncFixer01", "VSTHRD105"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Await>((await, point) =>
    {
        if (Inner(await.Operand) is not Expression.Call call || point.File.PathOf(call.Callee) is not ("Task.Run" or "System.Threading.Tasks.Task.Run")) return;
        if (call.Arguments is not [{ Value: Expression.Lambda { Symbol.Body.Statements: [Statement.Return or Statement.Evaluate] } lambda }, ..]) return;
        var value = lambda.Symbol.Body!.Statements[0] switch
        {
            Statement.Return result => result.Value,
            Statement.Evaluate evaluate => evaluate.Expression,
            _ => null,
        };
        if (value is Expression.Await awaited) value = Inner(awaited.Operand);
        if (value is not Expression.Call asynchronous || !point.GivesTask(asynchronous)) return;
        point.File.Report(this, call.Span, $"`{asynchronous.MethodName()}` is asynchronous already: `Task.Run` takes a thread only to start it.", $"Await `{point.Label(asynchronous)}` itself.");
    });

    private static Expression Inner(Expression expression) => expression is Expression.Call { Callee: Expression.Member { Identifier: "ConfigureAwait" } member } ? member.Target : expression;
}
