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
        Spotting = "A call as a statement, within an asynchronous function, of a function that the call graph finds and that is `async` everywhere it may lead. `void call()`, a `.catch`, a function whose whole body is in a `try` with a handler, and calls in functions that are not asynchronous are let pass.",
        References = ["no-floating-promises", "S6544"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Evaluate>((statement, point) =>
    {
        if (statement.Expression is not Expression.Call { IsConstruction: false } call || !point.IsAsync) return;
        var functions = point.File.Project.FunctionsOf(point.File.Code, call);
        if (functions.Count == 0 || !functions.All(function => function.Has("async") && !function.Has("generator") && !function.HandlesAll())) return;
        point.File.Report(this, call.Span, $"`{functions[0].Name}` is asynchronous, and nothing waits for it here: the code goes on before it is done, and an exception in it is not handled.", "Put `await` before it; if it is meant to go on by itself, give it a `.catch(...)`.",
            new PitfallFix("Wait for it", IsSafe: false, [new TextEdit(new SourceSpan(call.Span.Start, call.Span.Start), "await ")]));
    });
}
