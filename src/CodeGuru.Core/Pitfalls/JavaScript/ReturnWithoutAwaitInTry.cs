using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.JavaScript;

/// <summary>A promise that leaves the try before it fails.</summary>
internal sealed class ReturnWithoutAwaitInTry : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG2013", "return-without-await-in-try", Severity.Warning, LanguageSets.JavaScript,
        "An asynchronous call is returned from a `try` without `await`, so that its `catch` never sees it fail.",
        "`return work()` leaves the `try` with a promise that is still pending. When it rejects, the `try` is over: the `catch` does not run, and the caller gets the exception that was to be handled here.")
    {
        Wrong = "async function get(url) {\n  if (!url) throw new Error('no address');\n  return url;\n}\nasync function load(url) {\n  try {\n    return get(url);\n  } catch (error) {\n    return null;\n  }\n}",
        Right = "async function get(url) {\n  if (!url) throw new Error('no address');\n  return url;\n}\nasync function load(url) {\n  try {\n    return await get(url);\n  } catch (error) {\n    return null;\n  }\n}",
        Lesson = "javascript/promises-and-async-await",
        Spotting = "`return` of a call within the `try` of an asynchronous function that has a `catch`, where the call graph finds who is called all of them are `async`, and none has its whole body in a `try` with a handler.",
        References = ["no-return-await", "return-await", "S4326"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Return>((result, point) =>
    {
        if (result.Value is not Expression.Call { IsConstruction: false } call || !point.IsAsync) return;
        object inner = result;
        var isGuarded = false;
        foreach (var around in point.Within)
        {
            if (around.Node is Statement.Try { Handlers.Count: > 0 } attempt && ReferenceEquals(attempt.Body, inner)) isGuarded = true;
            inner = around.Node;
        }

        if (!isGuarded) return;
        var functions = point.File.Project.FunctionsOf(point.File.Code, call);
        if (functions.Count == 0 || !functions.All(function => function.Has("async") && !function.Has("generator") && !function.HandlesAll())) return;
        point.File.Report(this, result.Span, $"`{functions[0].Name}` is asynchronous: its promise leaves this `try` before it can fail, and the `catch` never runs for it.", "Write `return await`.",
            new PitfallFix("Wait for it", IsSafe: true, [new TextEdit(new SourceSpan(call.Span.Start, call.Span.Start), "await ")]));
    });
}
