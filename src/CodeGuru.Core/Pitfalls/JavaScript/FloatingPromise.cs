using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.JavaScript;

/// <summary>An asynchronous call whose end and failure nobody waits for.</summary>
internal sealed class FloatingPromise : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG2007", "floating-promise", Severity.Warning, LanguageSets.JavaScript,
        "An asynchronous function is called, and its promise is dropped.",
        "The code goes on before the work is done, so that what follows may see half of it. If the promise rejects, nobody handles it: Node ends the process, a browser only logs it.")
    {
        Wrong = "async function save(user) {\n  await write(user);\n}\nasync function signUp(user) {\n  save(user);\n  console.log('saved');\n}",
        Right = "async function save(user) {\n  await write(user);\n}\nasync function signUp(user) {\n  await save(user);\n  console.log('saved');\n}",
        Lesson = "javascript/promises-and-async-await",
        Spotting = "A call as a statement, also behind `&&` or `?:`, of a function that the call graph finds and that is `async` everywhere it may lead; within asynchronous functions also `fetch`, `Promise.all` and its like, and `map` with an asynchronous function. In functions that are not asynchronous it is only a hint. `void call()`, a `.catch`, a function whose whole body is in a `try` with a handler, and calls at the top of a file are let pass.",
        References = ["no-floating-promises", "S6544"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Evaluate>((statement, point) =>
    {
        // At the top of a file it is the program that begins.
        if (point.Function.Kind == SymbolKind.Module) return;
        foreach (var call in Dropped(statement.Expression)) Look(call, point);
    });

    private void Look(Expression.Call call, CodePoint point)
    {
        if (call.IsConstruction) return;
        var functions = point.File.Project.FunctionsOf(point.File.Code, call);
        if (functions.Count > 0)
        {
            if (!functions.All(function => function.Has("async") && !function.Has("generator") && !function.HandlesAll())) return;
            if (point.IsAsync) Report(call, $"`{functions[0].Name}` is asynchronous, and nothing waits for it here: the code goes on before it is done, and an exception in it is not handled.", point);
            else point.File.Report(this, call.Span, $"`{functions[0].Name}` is asynchronous, and `{(point.Function.IsAnonymous ? "this function" : point.Function.Name)}` lets it go: an exception in it is not handled.", "If it is meant to go on by itself, give it a `.catch(...)`.", harm: Severity.Info);
        }
        else if (point.IsAsync && point.File.Calls(call, "Promise.all", "Promise.allSettled", "Promise.race", "Promise.any", "fetch"))
        {
            Report(call, $"Nothing waits for what `{point.Label(call.Callee)}` gives: the code goes on before it is done.", point);
        }
        else if (point.IsAsync && call.IsMethod("map") && call.Arguments is [{ Value: Expression.Lambda { Symbol: { Body: { } body } mapped } }] && mapped.Has("async") && body.AllExpressions().Any(part => part is Expression.Await))
        {
            point.File.Report(this, call.Span, "Nothing waits for the promises that `map` gives: the code goes on before the work is done.", "Write `await Promise.all(...)` around it.");
        }
    }

    private void Report(Expression.Call call, string message, CodePoint point) => point.File.Report(this, call.Span, message, "Put `await` before it; if it is meant to go on by itself, give it a `.catch(...)`.",
        new PitfallFix("Wait for it", IsSafe: false, [new TextEdit(new SourceSpan(call.Span.Start, call.Span.Start), "await ")]));

    /// <summary>The calls whose value is the statement's, which nobody looks at.</summary>
    private static IEnumerable<Expression.Call> Dropped(Expression expression) => expression switch
    {
        Expression.Call call => [call],
        Expression.Logical logical => Dropped(logical.Right),
        Expression.Conditional choice => Dropped(choice.Then).Concat(Dropped(choice.Else)),
        _ => [],
    };
}
