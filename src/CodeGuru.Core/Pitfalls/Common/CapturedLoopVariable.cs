using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Common;

/// <summary>Functions made in a loop that share its one variable and run later.</summary>
internal sealed class CapturedLoopVariable : PitfallRule
{
    /// <summary>Functions that call what they are given later, or keep it.</summary>
    private static readonly HashSet<string> Later =
    [
        "setTimeout", "setInterval", "setImmediate", "nextTick", "queueMicrotask", "requestAnimationFrame", "addEventListener", "addListener", "on", "once", "then", "catch", "finally", "push", "unshift", "add", "set", "subscribe",
        "Add", "Enqueue", "Push", "Insert", "Run", "StartNew", "Thread", "QueueUserWorkItem", "ContinueWith", "Register", "Subscribe", "Invoke", "BeginInvoke", "AfterFunc", "HandleFunc", "Go", "Append", "append",
    ];

    public override PitfallAbout About { get; } = new(
        "CG9003", "captured-loop-variable", Severity.Warning, ["javascript", "typescript", "tsx", "csharp", "go"],
        "A function that is made in a loop and runs later uses a variable that all rounds share.",
        "The function keeps the variable, not the value that it had when the function was made. When it runs, the loop has gone on, and all the functions see the same last value.")
    {
        Wrong = "for (var i = 0; i < 3; i++) {\n  setTimeout(() => console.log(i), 0);\n}",
        Right = "for (let i = 0; i < 3; i++) {\n  setTimeout(() => console.log(i), 0);\n}",
        Lesson = "javascript/closures",
        Spotting = "A function within a loop that reads a variable which all rounds share (`var` in JavaScript, a `for` variable in C#, in Go before 1.22 as `go.mod` says) and that is stored, started or handed to something that is known to call it later: `setTimeout`, `addEventListener`, `then`, `push`, `Task.Run`, `Add` and their like. What calls it at once, or is not known, is let pass.",
        References = ["no-loop-func", "loopclosure", "AccessToModifiedClosure"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Lambda>((lambda, point) =>
    {
        var loop = SharedLoop(point);
        if (loop is null || IsCalledAtOnce(lambda, point)) return;
        foreach (var variable in Captured(lambda.Symbol, point.File).Where(variable => IsOf(variable, loop, point)).DistinctBy(variable => variable.Name))
        {
            var use = variable.Uses.First(each => lambda.Symbol.Span.Contains(each.Span.Start));
            point.File.Report(this, use.Span, $"All rounds of the loop share `{variable.Name}`: when this function runs, it sees the value that `{variable.Name}` has then, not the one of its round.", Advice(variable.Name, point.File.Code.Language));
        }
    });

    private static string Advice(string name, string language) => language switch
    {
        "go" => $"Say `go 1.22` or later in go.mod, pass `{name}` as an argument, or begin the loop's body with `{name} := {name}`.",
        "csharp" => $"Copy it within the loop (`var copy = {name};`) and use the copy.",
        _ => $"Declare `{name}` with `let`, so that each round has its own.",
    };

    private static Statement.Loop? SharedLoop(CodePoint point)
    {
        foreach (var around in point.Within)
        {
            if (around.Node is not Statement.Loop loop) continue;
            if (point.File.Code.Language != "go") return loop.SharesVariables || loop.Kind is LoopKind.While or LoopKind.DoWhile || point.File.Code.Conventions.HoistedWord is not null ? loop : null;
            return point.File.Project.Settings.GoVersion(point.File.Code.Path) is { } version && version < new Version(1, 22) && loop.Kind is LoopKind.For or LoopKind.ForEach ? loop : null;
        }

        return null;
    }

    private static IEnumerable<Variable> Captured(Symbol function, ReviewedFile file) => file.Scopes.VariablesUsedIn(function).Where(variable => !function.Span.Contains(variable.Span.Start));

    private static bool IsOf(Variable variable, Statement.Loop loop, CodePoint point)
    {
        if (variable.Kind != VariableKind.Local) return false;
        var isLoops = Targets(loop).Contains(variable.Name) && loop.Span.Contains(variable.Span.Start) && !loop.Body.Span.Contains(variable.Span.Start);
        if (isLoops) return (loop.SharesVariables || point.File.Code.Language == "go") && (point.File.Code.Conventions.HoistedWord is not { } word || variable.Modifiers.Contains(word) || variable.Modifiers.Count == 0);
        // JavaScript's var within the body is the function's too.
        return point.File.Code.Conventions.HoistedWord is { } hoisted && variable.Modifiers.Contains(hoisted) && variable.Writes.Any(write => loop.Body.Span.Contains(write.Span.Start))
            && loop.Span.Contains(variable.Span.Start);
    }

    private static IEnumerable<string> Targets(Statement.Loop loop) =>
        loop.Initial.OfType<Statement.Assign>().SelectMany(assign => assign.Targets).Concat(new[] { loop.Target, loop.Key }.OfType<Expression>()).SelectMany(target => target.WithParts())
            .OfType<Expression.Name>().Select(name => name.Identifier);

    /// <summary>Whether the function is called where it stands, or handed to something that only calls it at once.</summary>
    private static bool IsCalledAtOnce(Expression.Lambda lambda, CodePoint point)
    {
        var inner = point;
        foreach (var around in point.Within)
        {
            switch (around.Node)
            {
                case Expression.Call call when ReferenceEquals(call.Callee, inner.Node):
                    // Go's and JavaScript's function that is called where it is written; a goroutine runs later.
                    return around.Parent?.Node is not Statement.Evaluate { IsConcurrent: true } && around.Parent?.Node is not Statement.Defer;
                // A subtest of Go is over when Run returns, unless it says that it runs beside the others.
                case Expression.Call { Callee: Expression.Member { Identifier: "Run" } } when point.File.Code.Language == "go" && lambda.Symbol.Parameters is [{ Type: "*testing.T" or "*testing.B", Name: var test }]:
                    return !lambda.Symbol.Body!.AllExpressions().OfType<Expression.Call>().Any(inner => inner.IsMethod("Parallel") && inner.Receiver() is Expression.Name own && own.Identifier == test);
                case Expression.Call call:
                    return call.MethodName() is not { } name || !Later.Contains(name);
                case Expression.Group or Expression.Cast:
                    inner = around;
                    continue;
                case Statement.Assign { IsDeclaration: true }:
                    // A function of the round, called in it as a rule.
                    return true;
                case Statement.Assign or Expression.Assignment or Expression.Display or Statement.Return:
                    return false;
                default:
                    return true;
            }
        }

        return true;
    }
}
