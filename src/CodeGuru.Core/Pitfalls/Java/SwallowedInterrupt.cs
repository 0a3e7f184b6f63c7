using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Java;

/// <summary>A request to stop that is forgotten.</summary>
internal sealed class SwallowedInterrupt : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG3005", "swallowed-interrupt", Severity.Warning, LanguageSets.Java,
        "An `InterruptedException` is caught and forgotten.",
        "The exception says that somebody wants the thread to stop, and catching it clears that wish. Code further out, which checks for it, goes on for ever: executors do not shut down, programs do not end.")
    {
        Wrong = "class Poller {\n    void pause() {\n        try {\n            Thread.sleep(100);\n        } catch (InterruptedException e) {\n            e.printStackTrace();\n        }\n    }\n}",
        Right = "class Poller {\n    void pause() {\n        try {\n            Thread.sleep(100);\n        } catch (InterruptedException e) {\n            Thread.currentThread().interrupt();\n        }\n    }\n}",
        Lesson = "java/checked-exceptions",
        Spotting = "A handler of `InterruptedException` that neither throws, returns, leaves a loop, ends the process, calls `interrupt()`, nor remembers it in a variable.",
        References = ["S2142", "InterruptedExceptionSwallowed"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<ExceptionHandler>((handler, point) =>
    {
        if (!handler.Types.Any(type => DeclaredTypes.Bare(point.Text(type.Span)) == "InterruptedException")) return;
        if (handler.Body.WithInner().Any(statement => statement is Statement.Raise or Statement.Return or Statement.Jump or Statement.Assign)) return;
        if (handler.Body.AllExpressions().OfType<Expression.Call>().Any(call => call.MethodName() is { } name && (name.Contains("interrupt", StringComparison.OrdinalIgnoreCase) || name is "exit" or "fail" or "sneakyThrow"))) return;
        // At the end of a thread's own work there is nobody further out.
        if (point.Function is { Name: "main" } || (point.Function is { Name: "run", Parameters.Count: 0 } && !point.IsInLoop)) return;
        point.File.Report(this, new SourceSpan(handler.Span.Start, handler.Body.Span.Start), "This forgets that the thread was asked to stop: nobody further out can see it any more.", "Call `Thread.currentThread().interrupt()` here, or let the exception go on.");
    });
}
