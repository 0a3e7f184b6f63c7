using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.JavaScript;

/// <summary>A promise made by an asynchronous function.</summary>
internal sealed class AsyncPromiseExecutor : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG2009", "async-promise-executor", Severity.Error, LanguageSets.JavaScript,
        "`new Promise` is given an asynchronous function.",
        "What the function throws rejects its own promise, which nobody has, and not the one that is made: that one stays pending for ever, and whoever awaits it waits for ever.")
    {
        Wrong = "const page = new Promise(async (resolve) => {\n  resolve(await fetchPage());\n});",
        Right = "const page = fetchPage();",
        Lesson = "javascript/promises-and-async-await",
        Spotting = "`new Promise` with an `async` function that is written there, unless its whole body is a `try` that catches or resolves at its end.",
        References = ["no-async-promise-executor", "S6544"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (!call.IsConstruction || point.File.PathOf(call.Callee) != "Promise" || call.Arguments is not [{ Value: Expression.Lambda { Symbol: var executor } }, ..] || !executor.Has("async")) return;
        if (executor.Body is { Statements: [Statement.Try attempt] } && (attempt.Handlers.Count > 0 || (attempt.Finally is { } always && executor.Parameters.Count > 0 && always.AllExpressions().OfType<Expression.Call>().Any(last => last.Callee is Expression.Name name && name.Identifier == executor.Parameters[0].Name)))) return;
        point.File.Report(this, new SourceSpan(call.Span.Start, executor.Body?.Span.Start ?? call.Span.End), "If this asynchronous function throws, the error is lost, and the promise that is made here stays pending for ever.", "Write an `async` function and return its value, or keep `await` out of the executor.");
    });
}
