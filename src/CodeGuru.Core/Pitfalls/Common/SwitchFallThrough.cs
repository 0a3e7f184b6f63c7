using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Common;

/// <summary>A case that runs into the next one.</summary>
internal sealed class SwitchFallThrough : PitfallRule
{
    private static readonly string[] Announcements = ["fall", "no break", "nobreak", "go through", "goes through", "drop through", "drops through", "pass through", "run on", "runs on", "intentional"];

    /// <summary>Parts of the names of functions that end the program or say that nobody comes here.</summary>
    private static readonly string[] NoReturn = ["abort", "panic", "fatal", "unreachable", "notreached", "not_reached", "terminate"];

    public override PitfallAbout About { get; } = new(
        "CG9006", "switch-fall-through", Severity.Warning, ["c", "cpp", "java", "javascript", "typescript", "tsx"],
        "A case does something and then runs on into the next case.",
        "Without `break` a switch goes on with the statements of the next case, whatever value was asked for. Where that is not meant, two cases' work is done for one value.")
    {
        Wrong = "int price(int kind) {\n    int price = 0;\n    switch (kind) {\n    case 1:\n        price = 10;\n    case 2:\n        price = 20;\n        break;\n    }\n    return price;\n}",
        Right = "int price(int kind) {\n    int price = 0;\n    switch (kind) {\n    case 1:\n        price = 10;\n        break;\n    case 2:\n        price = 20;\n        break;\n    }\n    return price;\n}",
        Spotting = "A case with statements whose end can be reached and that is followed by another one. A comment or attribute that speaks of falling through (`fall through`, `no break`, `[[fallthrough]]`) between them, a case without statements or with only a check that throws, one that ends in a call which never returns (`abort`, `panic`, `unreachable` in its name), and switches that count steps down are let pass.",
        References = ["-Wimplicit-fallthrough", "no-fallthrough", "S128"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Match>((match, point) =>
    {
        // A loop around nothing but a switch is a machine of states, mostly a generated one.
        if (point.Parent is { Node: Statement.Block { Statements.Count: 1 }, Parent.Node: Statement.Loop }) return;
        // Cases that run on within a line, or that do what the next one does, are steps which are counted down.
        if (match.Cases.Zip(match.Cases.Skip(1)).Any(pair => pair.First.FallsThrough && pair.First.Body.Statements.Count > 0 && Completes(pair.First.Body) && IsStep(pair.First, pair.Second, point))) return;
        for (var at = 0; at + 1 < match.Cases.Count; at++)
        {
            var (each, next) = (match.Cases[at], match.Cases[at + 1]);
            if (!each.FallsThrough || !each.Body.Statements.Any(statement => statement is not Statement.Empty) || !Completes(each.Body)) continue;
            if (each.Body.Statements.All(IsGuard)) continue;
            if (IsAnnounced(point.File.Code.Text.AsSpan(each.Body.Span.Start, next.Span.Start - each.Body.Span.Start))) continue;
            var (start, line) = (next.Span.Start, point.File.Code.Lines.LineOf(next.Span.Start));
            point.File.Report(this, new SourceSpan(start, TrimEnd(point.File.Code.Text, start, Math.Min(next.Span.End, point.File.Code.Lines.EndOf(line)))),
                "The case before this one has no `break`: it runs on into this case.", "End it with `break`, or say in a comment that it falls through.");
        }
    });

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start + 1 && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    private static bool IsAnnounced(ReadOnlySpan<char> between)
    {
        var lower = between.ToString().ToLowerInvariant();
        return Announcements.Any(word => lower.Contains(word, StringComparison.Ordinal));
    }

    private static bool IsStep(MatchCase each, MatchCase next, CodePoint point) =>
        point.File.Code.LineOf(each.Span) == point.File.Code.LineOf(next.Span) || (next.Body.Statements.Count > 0 && point.Text(each.Body.Statements[0].Span) == point.Text(next.Body.Statements[0].Span) && each.Body.Statements is [not Statement.Block]);

    /// <summary>Whether a statement only refuses what does not belong here.</summary>
    private static bool IsGuard(Statement statement) => statement is Statement.If { Else: null, Then.Statements: [Statement.Raise] };

    private static bool NeverReturns(string? name) => name is "exit" or "_exit" or "quick_exit" or "longjmp" or "fail" or "assertNever"
        || (name is not null && NoReturn.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a statement can come to its end.</summary>
    private static bool Completes(Statement statement) => statement switch
    {
        Statement.Block block => block.Statements.All(Completes),
        Statement.Return or Statement.Raise or Statement.Jump => false,
        Statement.If { Else: null } => true,
        Statement.If branch => Completes(branch.Then) || Completes(branch.Else!),
        Statement.Loop { Condition: null, Kind: not LoopKind.ForEach } loop => HasBreak(loop.Body),
        Statement.Loop { Condition: Expression.Literal { Kind: LiteralKind.True } or Expression.Literal { Value: "1" } } loop => HasBreak(loop.Body),
        Statement.Loop { Kind: LoopKind.DoWhile } loop => Completes(loop.Body) || HasBreak(loop.Body) || loop.Body.WithInner().OfType<Statement.Jump>().Any(),
        Statement.Match { IsExhaustive: true } match => match.Cases.Any(each => HasBreak(each.Body)) || match.Cases is [.., var last] && Completes(last.Body),
        Statement.Try attempt => attempt.Finally is { } always && !Completes(always) ? false : Completes(attempt.Body) || attempt.Handlers.Any(handler => Completes(handler.Body)),
        Statement.With with => Completes(with.Body),
        Statement.Labeled labeled => Completes(labeled.Body),
        Statement.Evaluate { Expression: Expression.Call call } => !NeverReturns(call.MethodName()),
        _ => true,
    };

    private static bool HasBreak(Statement statement) => statement switch
    {
        Statement.Jump { Kind: JumpKind.Break } => true,
        Statement.Jump { Kind: JumpKind.Continue, Label: not null } => true,
        Statement.Loop or Statement.Match { BreakLeaves: true } => statement.WithInner().OfType<Statement.Jump>().Any(jump => jump.Kind != JumpKind.Goto && jump.Label is not null),
        _ => statement.Inner().Any(HasBreak),
    };
}
