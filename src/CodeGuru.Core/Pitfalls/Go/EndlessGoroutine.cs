using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Go;

/// <summary>A goroutine that nothing can end.</summary>
internal sealed class EndlessGoroutine : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG6003", "endless-goroutine", Severity.Info, LanguageSets.Go,
        "A goroutine loops for ever, and nothing tells it to stop.",
        "Goroutines are not collected: it keeps its stack and all that it refers to until the process ends. Started once it may be meant; started for each request it is a leak.")
    {
        Wrong = "package main\n\nimport \"time\"\n\nfunc watch(check func()) {\n\tgo func() {\n\t\tfor {\n\t\t\tcheck()\n\t\t\ttime.Sleep(time.Second)\n\t\t}\n\t}()\n}",
        Right = "package main\n\nimport (\n\t\"context\"\n\t\"time\"\n)\n\nfunc watch(ctx context.Context, check func()) {\n\tgo func() {\n\t\tfor {\n\t\t\tselect {\n\t\t\tcase <-ctx.Done():\n\t\t\t\treturn\n\t\t\tcase <-time.After(time.Second):\n\t\t\t\tcheck()\n\t\t\t}\n\t\t}\n\t}()\n}",
        Lesson = "go/goroutines-and-channels",
        Spotting = "`go func() { ... }()` outside of `main` and `init` whose body has a `for` without a condition that no `return`, `break`, `goto`, `panic` or end of the process leaves, and that receives from no channel.",
        References = ["goleak", "S8188"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Evaluate>((statement, point) =>
    {
        if (!statement.IsConcurrent || point.Function.Name is "main" or "init" || statement.Expression is not Expression.Call { Callee: Expression.Lambda { Symbol.Body: { } body } }) return;
        foreach (var loop in body.Statements.OfType<Statement.Loop>())
        {
            if (loop.Condition is not null || loop.Kind == LoopKind.ForEach) continue;
            if (loop.Body.WithInner().Any(inner => inner is Statement.Return or Statement.Raise or Statement.Jump { Kind: JumpKind.Goto } or Statement.Jump { Label: not null })) continue;
            if (LeavesBy(loop.Body)) continue;
            if (loop.Body.AllExpressions().Any(part => part is Expression.Unary { Operator: "<-" } || part is Expression.Call call && (call.MethodName() is "Exit" or "Fatal" or "Fatalf" or "Fatalln" or "Goexit" or "Done" or "Err" || call.MethodName() == "panic"))) continue;
            if (loop.Body.WithInner().OfType<Statement.Match>().Any(match => match.Cases.SelectMany(each => each.Patterns).Any(pattern => pattern.Value is Expression.Statements))) continue;
            point.File.Report(this, new SourceSpan(loop.Span.Start, loop.Body.Span.Start), $"This goroutine loops for ever: nothing that `{point.Function.Name}` or its caller does can end it.", "Give it a `context.Context` or a channel, and return when it is done or closed.");
        }
    });

    private static bool LeavesBy(Statement statement) => statement switch
    {
        Statement.Jump { Kind: JumpKind.Break } => true,
        Statement.Loop or Statement.Match { BreakLeaves: true } => false,
        _ => statement.Inner().Any(LeavesBy),
    };
}
