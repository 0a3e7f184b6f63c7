using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Common;

/// <summary>A case that runs into the next one.</summary>
internal sealed class SwitchFallThrough : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG9006", "switch-fall-through", Severity.Warning, ["c", "cpp", "java", "javascript", "typescript", "tsx"],
        "A case does something and then runs on into the next case.",
        "Without `break` a switch goes on with the statements of the next case, whatever value was asked for. Where that is not meant, two cases' work is done for one value.")
    {
        Wrong = "int price(int kind) {\n    int price = 0;\n    switch (kind) {\n    case 1:\n        price = 10;\n    case 2:\n        price = 20;\n        break;\n    }\n    return price;\n}",
        Right = "int price(int kind) {\n    int price = 0;\n    switch (kind) {\n    case 1:\n        price = 10;\n        break;\n    case 2:\n        price = 20;\n        break;\n    }\n    return price;\n}",
        Spotting = "A case with statements whose end can be reached and that is followed by another one. A comment or attribute that speaks of falling through (`fall through`, `no break`, `[[fallthrough]]`) between them, or a case without statements, is let pass.",
        References = ["-Wimplicit-fallthrough", "no-fallthrough", "S128"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Match>((match, point) =>
    {
        // A loop around nothing but a switch is a machine of states, mostly a generated one.
        if (point.Parent is { Node: Statement.Block { Statements.Count: 1 }, Parent.Node: Statement.Loop }) return;
        for (var at = 0; at + 1 < match.Cases.Count; at++)
        {
            var (each, next) = (match.Cases[at], match.Cases[at + 1]);
            if (!each.FallsThrough || !each.Body.Statements.Any(statement => statement is not Statement.Empty) || !Completes(each.Body)) continue;
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
        return lower.Contains("fall", StringComparison.Ordinal) || lower.Contains("no break", StringComparison.Ordinal) || lower.Contains("nobreak", StringComparison.Ordinal)
            || lower.Contains("drop through", StringComparison.Ordinal) || lower.Contains("intentional", StringComparison.Ordinal);
    }

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
        Statement.Evaluate { Expression: Expression.Call call } => call.MethodName() is not ("exit" or "_exit" or "abort" or "quick_exit" or "longjmp" or "unreachable" or "__builtin_unreachable" or "fail" or "panic" or "assertNever"),
        _ => true,
    };

    private static bool HasBreak(Statement statement) => statement switch
    {
        Statement.Jump { Kind: JumpKind.Break or JumpKind.Goto } => true,
        Statement.Jump { Label: not null } => true,
        Statement.Loop or Statement.Match { BreakLeaves: true } => statement.WithInner().OfType<Statement.Jump>().Any(jump => jump.Label is not null),
        _ => statement.Inner().Any(HasBreak),
    };
}
