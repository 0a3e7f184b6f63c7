using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.CSharp;

/// <summary>An exception that forgets where it came from.</summary>
internal sealed class RethrowLosesTrace : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG4010", "rethrow-loses-trace", Severity.Warning, LanguageSets.CSharp,
        "A caught exception is thrown again by its name.",
        "`throw e` begins the stack trace anew at this line. The line that really failed is gone from it, and with it what one needs to find the bug; `throw` alone keeps it.")
    {
        Wrong = "class Job {\n    public void Run() {\n        try { Work(); }\n        catch (Exception e) { Console.WriteLine(e); throw e; }\n    }\n    void Work() { }\n}",
        Right = "class Job {\n    public void Run() {\n        try { Work(); }\n        catch (Exception e) { Console.WriteLine(e); throw; }\n    }\n    void Work() { }\n}",
        Spotting = "`throw name` within a handler, not within a lambda in it, where the name is the handler's own variable and is given nothing else.",
        References = ["CA2200", "S3445"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Raise>((raise, point) =>
    {
        if (raise.Value is not Expression.Name name || point.Around<ExceptionHandler>() is not { } handler || handler.Variable != name.Identifier) return;
        if (handler.Body.WithInner().OfType<Statement.Assign>().Any(assign => assign.Targets.Any(target => target is Expression.Name other && other.Identifier == name.Identifier))) return;
        point.File.Report(this, raise.Span, $"`throw {name.Identifier}` begins the stack trace anew: the line that failed is lost.", "Write `throw;`.",
            point.Text(raise.Span).StartsWith("throw", StringComparison.Ordinal) ? new PitfallFix("Keep the stack trace", IsSafe: true, [new TextEdit(new SourceSpan(raise.Span.Start + 5, name.Span.End), "")]) : null);
    });
}
