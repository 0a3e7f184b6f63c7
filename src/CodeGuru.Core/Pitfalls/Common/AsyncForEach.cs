using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Common;

/// <summary>An asynchronous function handed to something that does not wait for it.</summary>
internal sealed class AsyncForEach : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG9004", "async-for-each", Severity.Warning, ["javascript", "typescript", "tsx", "csharp"],
        "`forEach` is given an asynchronous function, whose end nobody waits for.",
        "`forEach` calls the function for each element and ignores what comes back. It returns while the work is still going on, an exception in it reaches no handler of the caller, and in C# it ends the process.")
    {
        Wrong = "async function saveAll(items) {\n  items.forEach(async (item) => {\n    await save(item);\n  });\n  console.log('saved');\n}",
        Right = "async function saveAll(items) {\n  for (const item of items) {\n    await save(item);\n  }\n  console.log('saved');\n}",
        Lesson = "javascript/promises-and-async-await",
        Spotting = "A call of `forEach` (`List.ForEach` and `Parallel.ForEach` in C#) with a function that is written there as asynchronous and awaits something.",
        References = ["no-misused-promises", "VSTHRD101", "S4123"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        var isCSharp = point.File.Code.Language == "csharp";
        if (!(isCSharp ? call.IsMethod("ForEach", "For") : call.IsMethod("forEach"))) return;
        if (isCSharp && call.IsMethod("For") && call.Receiver() is not Expression.Name { Identifier: "Parallel" }) return;
        if (call.Arguments.Select(argument => argument.Value).OfType<Expression.Lambda>().FirstOrDefault(each => each.Symbol.Has("async")) is not { } lambda) return;
        if (lambda.Symbol.Body is not { } body || !body.AllExpressions().OfType<Expression.Await>().Any() && !body.WithInner().OfType<Statement.Loop>().Any(loop => loop.IsAsync)) return;
        point.File.Report(this, new SourceSpan(lambda.Span.Start, lambda.Symbol.Body!.Span.Start), $"`{call.MethodName()}` does not wait for this asynchronous function: the code behind the call runs before the work is done, and an exception in it is lost to the caller.",
            isCSharp ? "Use `foreach` with `await`, or `await Task.WhenAll(items.Select(...))`; instead of `Parallel.ForEach`, `await Parallel.ForEachAsync(...)`."
                : "Use `for (const item of items)` with `await`, or `await Promise.all(items.map(...))`.");
    });
}
