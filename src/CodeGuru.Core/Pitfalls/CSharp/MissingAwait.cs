using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.CSharp;

/// <summary>A task that is dropped.</summary>
internal sealed class MissingAwait : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG4003", "missing-await", Severity.Warning, LanguageSets.CSharp,
        "A call gives a task that nobody awaits.",
        "The method goes on, and may end, while the work is still going on, and what the task throws is never seen. Objects that the work uses may be disposed of under it.")
    {
        Wrong = "class Store {\n    public async Task SaveAll(List<string> texts) {\n        foreach (var text in texts) SaveAsync(text);\n        await Task.Yield();\n    }\n    async Task SaveAsync(string text) {\n        await File.WriteAllTextAsync(\"a.txt\", text);\n    }\n}",
        Right = "class Store {\n    public async Task SaveAll(List<string> texts) {\n        foreach (var text in texts) await SaveAsync(text);\n    }\n    async Task SaveAsync(string text) {\n        await File.WriteAllTextAsync(\"a.txt\", text);\n    }\n}",
        Lesson = "csharp/async-await",
        Spotting = "A call as a statement that gives a task: the call graph says so, or, within an `async` method or lambda and of a method that is not in the analysed files, its name ends with `Async`. `_ = call()` says that it is meant.",
        References = ["CS4014", "VSTHRD110"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Evaluate>((statement, point) =>
    {
        // An arm of a `switch` expression gives its task on; a statement ends with its semicolon.
        if (statement.Expression is not Expression.Call call || !point.Text(statement.Span).EndsWith(';')) return;
        if (call.IsMethod("ConfigureAwait") && call.Receiver() is Expression.Call configured) call = configured;
        if (!point.GivesTask(call)) return;
        if (point.IsAsync)
        {
            point.File.Report(this, call.Span, $"`{call.MethodName()}` gives a task that nobody awaits: this method goes on before it is done, and an exception in it is never seen.", "Write `await`; if it is meant to go on by itself, say `_ =` and handle its exceptions within.",
                new PitfallFix("Await it", IsSafe: false, [new TextEdit(new SourceSpan(call.Span.Start, call.Span.Start), "await ")]));
        }
        else if (point.Function.Kind != SymbolKind.Module && point.File.Project.FunctionsOf(point.File.Code, call).Count > 0)
        {
            point.File.Report(this, call.Span, $"`{call.MethodName()}` gives a task that this method drops: it returns before the work is done, and an exception in it is never seen.", "Make this method asynchronous and write `await`, or return the task; if it is meant to go on by itself, say `_ =` and handle its exceptions within.");
        }
    });
}
