using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A generator that is made and never asked.</summary>
internal sealed class UnusedGenerator : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1012", "unused-generator", Severity.Error, LanguageSets.Python,
        "A generator function is called as a statement, so that nothing of it runs.",
        "A function with `yield` in it runs nothing when it is called: it makes a generator, which runs when somebody asks for its next value. Here nobody does.")
    {
        Wrong = "def report(rows):\n    for row in rows:\n        print(row)\n        yield row\n\nreport([1, 2])",
        Right = "def report(rows):\n    for row in rows:\n        print(row)\n        yield row\n\nfor row in report([1, 2]):\n    pass",
        Lesson = "python/generators",
        Spotting = "A call as a statement of a function that the call graph finds and that is a generator everywhere it may lead, without decorators; or a generator expression, `map` or `filter` as a statement.",
        References = ["B018", "W0106"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Evaluate>((statement, point) =>
    {
        if (statement.Expression is Expression.Comprehension { Kind: CollectionKind.Generator } generator)
        {
            point.File.Report(this, generator.Span, "Nobody asks this generator for a value: nothing of it runs.", "Use a `for` loop.");
            return;
        }

        if (statement.Expression is not Expression.Call call) return;
        if (point.File.Calls(call, "map", "filter"))
        {
            point.File.Report(this, call.Span, $"`{point.Label(call.Callee)}` calls the function only when somebody asks for the values, and here nobody does: it is never called.", "Use a `for` loop.");
            return;
        }

        var functions = point.File.Project.FunctionsOf(point.File.Code, call);
        if (functions.Count == 0 || !functions.All(function => function.Has("generator") && function.Decorators.Count == 0)) return;
        point.File.Report(this, call.Span, $"`{functions[0].Name}` is a generator function: this call makes a generator and runs nothing of it.", functions[0].Has("async") ? "Go through it: `async for ... in ...`." : "Go through it: `for ... in ...`, or `list(...)`; within a generator, `yield from`.");
    });
}
