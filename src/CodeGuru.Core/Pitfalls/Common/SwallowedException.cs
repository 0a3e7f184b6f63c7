using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Common;

/// <summary>A handler for everything that does nothing.</summary>
internal sealed class SwallowedException : PitfallRule
{
    private static readonly HashSet<string> Wide = ["Exception", "Throwable", "RuntimeException", "System.Exception"];

    public override PitfallAbout About { get; } = new(
        "CG9001", "swallowed-exception", Severity.Warning, ["java", "csharp", "javascript", "typescript", "tsx"],
        "An empty handler catches every exception, whatever went wrong.",
        "The code goes on as if nothing had happened: a typo, a full disk and a bug in a library all look like success. Whoever searches later finds neither a message nor a stack trace.")
    {
        Wrong = "class Settings {\n    int port(String text) {\n        int port = 80;\n        try {\n            port = Integer.parseInt(text);\n        } catch (Exception e) {\n        }\n        return port;\n    }\n}",
        Right = "class Settings {\n    int port(String text) {\n        int port = 80;\n        try {\n            port = Integer.parseInt(text);\n        } catch (NumberFormatException e) {\n            System.err.println(\"not a port: \" + text);\n        }\n        return port;\n    }\n}",
        Spotting = "A handler without a statement and without a comment that catches `Exception`, `Throwable`, `RuntimeException`, or, in JavaScript, anything under a name. A handler of one narrow kind, a filter, `catch { }` without a name or around one statement without `await` in JavaScript, a comment in it or before it, a mark that the `try` sets at its end, or a function that is called where it is written and returns what works says that it is meant.",
        References = ["S108", "CA1031", "no-empty", "EmptyCatchBlock"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<ExceptionHandler>((handler, point) =>
    {
        if (handler.Body.Statements.Any(statement => statement is not Statement.Empty) || handler.Filter is not null) return;
        var text = point.Text(handler.Span);
        if (text.Contains("//", StringComparison.Ordinal) || text.Contains("/*", StringComparison.Ordinal)) return;
        if (point.Parent?.Node is Statement.Try whole && SaysEnough(whole, handler, point)) return;
        // A try around one step says plainly what may fail.
        if (handler.Types.Count == 0 && point.File.Code.Language != "csharp" && point.Parent?.Node is Statement.Try { Body.Statements: [not Statement.Try] } attempt && !attempt.Body.AllExpressions().OfType<Expression.Await>().Any()) return;
        var isWide = handler.Types.Count == 0
            ? point.File.Code.Language is "csharp" || handler.Variable is { Length: > 0 } name && !name.StartsWith('_') && name is not ("ignored" or "ignore" or "expected")
            : handler.Types.Any(type => Wide.Contains(point.Text(type.Span)));
        if (!isWide || handler.Variable is "ignored" or "ignore" or "expected") return;
        var what = handler.Types is [var type] ? $"every `{point.Text(type.Span)}`" : "every exception";
        point.File.Report(this, new SourceSpan(handler.Span.Start, handler.Body.Span.Start), $"This handler catches {what} and does nothing: whatever goes wrong in the `try` leaves no trace.",
            "Catch only what you expect here, and log or handle it; let the rest go on.");
    });

    /// <summary>Whether a comment before the handler speaks of it, or what comes after the try is told how it ended: by a mark that is set last, or by the result of a function that asks what the platform can.</summary>
    private static bool SaysEnough(Statement.Try attempt, ExceptionHandler handler, CodePoint point)
    {
        if (attempt.Body.Statements is not [.., var last]) return false;
        var between = point.File.Code.Text.AsSpan(last.Span.End, handler.Span.Start - last.Span.End);
        if (between.Contains("//", StringComparison.Ordinal) || between.Contains("/*", StringComparison.Ordinal)) return true;
        return last switch
        {
            Statement.Assign { Value: Expression.Literal, Targets: [Expression.Name] } => true,
            Statement.Return { Value: not null } => point.Ancestors.FirstOrDefault(around => around.Node is Expression.Lambda) is { Parent.Node: Expression.Call { Callee: var callee } } made && ReferenceEquals(Plain(callee), made.Node),
            _ => false,
        };
    }

    private static Expression Plain(Expression callee) => callee is Expression.Group { Expressions: [var inner] } ? Plain(inner) : callee;
}
