using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Tells statements that hold others: decisions, attempts, resources.</summary>
internal sealed class BranchSteps(StatementNarrator narrator, ExpressionPhrases phrases, SimpleStatements simple)
{
    private const int LongestInline = 160;

    private readonly CodeFile file = phrases.File;

    /// <summary>Whether an if asks whether the value of the assignment before it fits, both written as one statement.</summary>
    public static bool IsBinding(Statement.Assign tried, Statement.If branch) => branch is { Then.Statements.Count: 0, Else: not null, Condition: Expression.Unary } && tried.Span == branch.Span;

    public Step Binding(Statement.Assign tried, Statement.If branch)
    {
        var lead = $"matches {phrases.Value(tried.Value!)} with {Pattern(tried)}";
        var otherwise = branch.Else as Statement.Block;
        if (otherwise is not null && Inline(otherwise, isValue: false) is { } clause) return narrator.Whole(branch, $"{lead} or, if it does not fit, {clause}", []);
        return narrator.Whole(branch, lead, [Part(branch.Else!.Span.Start, branch.Else, "if it does not fit")]);
    }

    /// <summary>What is written between the first word of a declaration and its value.</summary>
    private string Pattern(Statement.Assign tried)
    {
        var text = file.TextOf(new SourceSpan(tried.Span.Start, tried.Value!.Span.Start)).TrimEnd().TrimEnd('=').Trim();
        return Wording.Code(text[(text.IndexOf(' ') + 1)..].Trim().ToString());
    }

    /// <param name="isValue">Whether what the branches end with is the value of the whole.</param>
    public IEnumerable<Step> If(Statement.If branch, bool isValue)
    {
        if (branch is { Then.Statements.Count: 0, Else: { } only })
        {
            yield return Part(branch.Span.Start, only, $"unless {phrases.Condition(branch.Condition)}", isValue);
            yield break;
        }

        var condition = phrases.If(branch.Condition);
        if (Inline(branch.Then, isValue) is { } then && (branch.Else is null || InlineElse(branch.Else, isValue) is not null))
        {
            yield return narrator.Whole(branch, $"{condition}, {then}{(branch.Else is { } other ? $"; otherwise, {InlineElse(other, isValue)}" : "")}", []);
            yield break;
        }

        yield return Part(branch.Span.Start, branch.Then, condition, isValue);
        for (var rest = branch.Else; rest is not null;)
        {
            if (rest is Statement.If next)
            {
                yield return Part(next.Span.Start, next.Then, $"otherwise, {phrases.If(next.Condition)}", isValue);
                rest = next.Else;
                continue;
            }

            yield return Part(rest.Span.Start, rest, "otherwise", isValue);
            break;
        }
    }

    public Step Loop(Statement.Loop loop)
    {
        var around = simple.Innermost;
        simple.Innermost = "the loop";
        var parts = narrator.Told(loop.Body.Statements).ToList();
        if (loop.Else is { } otherwise) parts.Add(Part(otherwise.Span.Start, otherwise, "if no round left the loop early"));
        var step = narrator.Whole(loop, new LoopPhrases(phrases, simple).Lead(loop), parts);
        simple.Innermost = around;
        return step;
    }

    public Step Match(Statement.Match match)
    {
        var around = simple.Innermost;
        if (match.BreakLeaves) simple.Innermost = "the switch";
        var isSelect = IsSelect(file, match);
        var cases = Merged(match.Cases);
        var parts = cases.Select((each, at) => Case(match, each, at == cases.Count - 1, isSelect)).ToList();
        simple.Innermost = around;
        var lead = Decision(match) is { } subject ? $"decides by {(IsByType(match) ? $"the type of {subject}{Called(match)}" : subject)}"
            : !isSelect ? "takes the first case whose condition holds"
            : match.Cases.Any(each => each.Patterns.Any(IsAwaited)) ? "waits for whichever of these is done first, and drops the others"
            : match.Cases.Any(each => each.IsDefault) ? "takes one of these that can go on at once" : "waits until one of these can go on";
        return narrator.Whole(match, lead, parts);
    }

    /// <summary>Whether each case waits for something to happen, and is no condition.</summary>
    public static bool IsSelect(CodeFile file, Statement.Match match) =>
        match.Subject is null && match.Cases.All(each => each.IsDefault || each.Patterns.All(pattern => pattern.Value is Expression.Statements)) && (match.Cases.Count > 0 || file.TextOf(match.Span).StartsWith("select", StringComparison.Ordinal));

    /// <summary>The cases of a match that is a value.</summary>
    public IReadOnlyList<Step> Values(Statement.Match match)
    {
        var around = simple.Innermost;
        if (match.BreakLeaves) simple.Innermost = "the switch";
        IReadOnlyList<Step> steps = [.. match.Cases.Select(each => Part(each.Span.Start, each.Body with { Statements = WithoutLeaving(match, each.Body) }, Lead(match, each, IsSelect(file, match)), isValue: true))];
        simple.Innermost = around;
        return steps;
    }

    /// <summary>The steps of a block whose last expression is its value.</summary>
    public IReadOnlyList<Step> Giving(Statement.Block block) =>
        block.Statements is [.., Statement.Evaluate { Expression: not Expression.Statements } last]
            ? [.. narrator.Told(block.Statements.SkipLast(1)), narrator.Whole(last, $"gives {phrases.Value(last.Expression)}", narrator.Inner(last, $"gives {phrases.Value(last.Expression)}"))]
            : Last(block) switch
            {
                Statement.Match match => [.. narrator.Told(block.Statements.SkipLast(1)), narrator.Whole(match, Decision(match) is { } subject ? $"gives a value chosen by {subject}" : "gives the value of the first case whose condition holds", Values(match))],
                Statement.If branch => [.. narrator.Told(block.Statements.SkipLast(1)), .. If(branch, isValue: true)],
                _ => narrator.Told(block.Statements),
            };

    private static Statement? Last(Statement.Block block) => block.Statements is [.., var last] ? last is Statement.Evaluate { Expression: Expression.Statements inner } ? inner.Statement : last : null;

    /// <summary>Whether a switch says once for all cases that it asks for types.</summary>
    private bool IsByType(Statement.Match match) => match.Cases.Count > 0 && file.TextOf(new SourceSpan(match.Span.Start, match.Cases[0].Span.Start)).Contains(".(type)", StringComparison.Ordinal);

    private static string Called(Statement.Match match) => match.Cases.SelectMany(each => each.Patterns).FirstOrDefault(pattern => pattern.Binding is { Length: > 0 })?.Binding is { } name ? $", with the value of that type as {Wording.Code(name)}" : "";

    /// <summary>Null where each case has a condition of its own.</summary>
    private string? Decision(Statement.Match match) => match.Subject is null or Expression.Literal ? null : phrases.Value(match.Subject);

    public Step Try(Statement.Try attempt)
    {
        var parts = new List<Step>(narrator.Told(attempt.Body.Statements));
        foreach (var handler in attempt.Handlers)
        {
            var types = handler.Types.Where(type => phrases.IsShort(type.Span)).Select(type => phrases.Text(type.Span)).ToList();
            var bound = handler.Variable is { Length: > 0 } name ? $" as {Wording.Code(name)}" : "";
            var filter = handler.Filter is { } asked ? $", if {phrases.Condition(asked)}" : "";
            parts.Add(Part(handler.Span.Start, handler.Body, $"on {(types.Count == 0 ? "any error" : Wording.Listed(types, "or"))}{bound}{filter}"));
        }

        if (attempt.Else is { } success) parts.Add(Part(success.Span.Start, success, "if there was no error"));
        if (attempt.Finally is { } last) parts.Add(Part(last.Span.Start, last, "at the end, whatever happened"));
        return narrator.Whole(attempt, attempt.Handlers.Count > 0 ? "tries the following" : "does the following; its last part is done whatever happens", parts);
    }

    /// <summary>Where any object may say what happens at the end of a block, not all that it says is a release: <c>suppress(KeyError)</c>.</summary>
    private string Left => file.Conventions.ResourceMethods.Count > 0 ? "left" : "released";

    public Step With(Statement.With with)
    {
        var resources = with.Resources.Select(each => each.Target is { } target ? $"{phrases.Value(each.Value)} as {phrases.Value(target)}" : phrases.Value(each.Value)).ToList();
        if (with.Body.Statements.Count == 0) return narrator.Whole(with, $"takes {Wording.Listed(resources)}, released at the end of the block around even after an error", []);
        return narrator.Whole(with, $"works within {Wording.Listed(resources)}, which {(resources.Count == 1 ? "is" : "are")} {Left} at the end of the block even after an error", narrator.Told(with.Body.Statements));
    }

    /// <summary>Cases without code of their own share that of the next one.</summary>
    private static List<MatchCase> Merged(IReadOnlyList<MatchCase> cases)
    {
        var merged = new List<MatchCase>();
        var shared = new List<MatchCase>();
        foreach (var each in cases)
        {
            if (each is { FallsThrough: true, Body.Statements.Count: 0, Guard: null, IsDefault: false } && each != cases[^1])
            {
                shared.Add(each);
                continue;
            }

            merged.Add(shared.Count == 0 ? each : each with
            {
                Span = shared[0].Span.To(each.Span),
                Patterns = [.. shared.SelectMany(one => one.Patterns), .. each.IsDefault ? [new Pattern(each.Span, PatternKind.Any, null, null, [])] : each.Patterns],
            });
            shared.Clear();
        }

        return merged;
    }

    private Step Case(Statement.Match match, MatchCase each, bool isLast, bool isSelect)
    {
        if (isSelect && each.Body.Statements.Count == 0 && !each.IsDefault) return new Step($"{Lead(match, each, isSelect)}, does nothing more", file.LineOf(each.Span), file.EndLineOf(each.Span));
        var lead = Lead(match, each, isSelect);
        var statements = WithoutLeaving(match, each.Body);
        var step = statements.Count == 0 && each.Body.Statements.Count > 0 ? new Step($"{lead}, does nothing", file.LineOf(each.Span), file.EndLineOf(each.Span))
            : Part(each.Span.Start, each.Body with { Statements = statements }, lead);
        if (!each.FallsThrough || isLast || Ending.Ends(file, each.Body)) return step;
        return step.Parts.Count == 0 ? step with { Text = $"{step.Text}, and goes on into the next case" } : step with { Parts = [.. step.Parts, new Step("goes on into the next case", step.To, step.To)] };
    }

    /// <summary>A break at the end of a case only ends the case, as every reader knows.</summary>
    private static IReadOnlyList<Statement> WithoutLeaving(Statement.Match match, Statement.Block body)
    {
        if (body.Statements is [Statement.Labeled labeled] && StatementNarrator.IsCase(labeled)) return WithoutLeaving(match, labeled.Body as Statement.Block ?? body with { Statements = [labeled.Body] });
        var statements = body.Statements is [Statement.Block { Lock: null } inner] ? inner.Statements : body.Statements is [Statement.Block { Lock: null } block, Statement.Jump outer] ? [.. block.Statements, outer] : body.Statements;
        return match.BreakLeaves && statements is [.., Statement.Jump { Kind: JumpKind.Break, Label: null }] ? [.. statements.SkipLast(1)] : statements;
    }

    private string Lead(Statement.Match match, MatchCase each, bool isSelect)
    {
        if (each.IsDefault && each.Guard is null) return isSelect ? "if none can" : Decision(match) is null ? "otherwise" : "for anything else";
        if (!isSelect && each is { Guard: { } only, Patterns: [{ Kind: PatternKind.Any, Binding: null }] }) return phrases.If(only);
        var patterns = each.Patterns.Select(pattern => pattern is { Kind: PatternKind.Any, Binding: null } ? "anything else" : isSelect && Ready(pattern) is { } ready ? ready : phrases.IsShort(pattern.Span) ? phrases.Text(pattern.Span) + (IsByType(match) ? "" : Bound(pattern)) : $"the pattern on {phrases.Place(pattern.Span)}").ToList();
        var shape = Wording.Listed(patterns.Count == 0 ? ["anything else"] : patterns, "or");
        return $"{(isSelect ? "when" : Decision(match) is null ? "if" : "for")} {shape}{(isSelect && !(each.Patterns is [var single] && Ready(single) is not null) ? " can go on" : "")}{(each.Guard is { } guard ? $", {phrases.If(guard)}" : "")}";
    }

    /// <summary>Whether a case is one that something asynchronous is waited for.</summary>
    private static bool IsAwaited(Pattern pattern) => pattern.Value is Expression.Statements { Statement: Statement.Assign { Value: Expression.Await } };

    /// <summary>What must happen for a case to be taken: something is received, or sent. Null for what the model does not know.</summary>
    private string? Ready(Pattern pattern) => pattern.Value is not Expression.Statements { Statement: var statement } ? null : statement switch
    {
        Statement.Evaluate { Expression: Expression.Binary { Operator: "<-" } sent } => $"{phrases.Value(sent.Left)} takes {phrases.Value(sent.Right)}",
        Statement.Evaluate { Expression: Expression.Unary { Operator: "<-", Operand: Expression.Call { Callee: Expression.Member { Identifier: "Done", Target: var context }, Arguments: [] } } } => $"{phrases.Value(context)} is done",
        Statement.Evaluate { Expression: Expression.Unary { Operator: "<-", Operand: Expression.Call { Callee: Expression.Member { Identifier: "After", Target: Expression.Name { Identifier: "time" } }, Arguments: [var delay] } } } => $"{phrases.Value(delay.Value)} has passed",
        Statement.Evaluate { Expression: Expression.Unary { Operator: "<-", Operand: var channel } } => $"{phrases.Value(channel)} gives a value or is closed",
        Statement.Assign { Targets: [var target], Value: Expression.Await { Operand: var future } } => $"{phrases.Value(future)} is done{(file.TextOf(target.Span) is "_" ? "" : $", with its outcome as {phrases.Value(target)}")}",
        Statement.Assign { Targets: [Expression.Name name], Value: Expression.Unary { Operator: "<-", Operand: var channel } } => $"{phrases.Value(name)} comes from {phrases.Value(channel)}",
        _ => null,
    };

    /// <summary>A name for what fits that stands outside of the pattern.</summary>
    private string Bound(Pattern pattern) => pattern is { Kind: PatternKind.Type, Binding: { Length: > 0 } name } && !file.TextOf(pattern.Span).Contains(name, StringComparison.Ordinal) ? $" as {Wording.Code(name)}" : "";

    /// <summary>A block that a clause tells; null for a longer one.</summary>
    public string? Short(Statement.Block block) => Inline(block, isValue: false);

    private string? InlineElse(Statement other, bool isValue) => other is Statement.Block block ? Inline(block, isValue) : null;

    /// <summary>The clauses of a short block, to be said within a sentence.</summary>
    private string? Inline(Statement.Block block, bool isValue)
    {
        var statements = block.Statements.Where((each, at) => each is not Statement.Empty && !(each is Statement.Jump && at > 0 && block.Statements[at - 1] is Statement.Evaluate { IsGiven: true })).ToList();
        if (statements.Count is 0 or > 2 || !statements.TrueForAll(StatementNarrator.IsSimple) || statements.Exists(each => narrator.Inner(each, simple.Clause(each) ?? "").Count > 0)) return null;
        if (isValue && statements is [Statement.Evaluate { Expression: not Expression.Statements } value] && !simple.IsLeaving(value)) return phrases.Value(value.Expression);
        if (isValue && statements is [_, Statement.Evaluate]) return null;
        var clauses = statements.Select(simple.Clause).OfType<string>().ToList();
        // What has an "and" of its own is no half of a sentence.
        if (clauses is [var first, _] && first.Contains(", and ", StringComparison.Ordinal)) return null;
        return clauses.Count == statements.Count && clauses.Sum(clause => clause.Length) < LongestInline ? string.Join(" and ", clauses) : null;
    }

    public Step Part(int start, Statement body, string lead, bool isValue = false)
    {
        var (from, to) = (file.Lines.LineOf(start), Math.Max(file.Lines.LineOf(start), file.EndLineOf(body.Span)));
        var block = body as Statement.Block;
        if (block is not null && Inline(block, isValue) is { } clause) return new Step($"{lead}, {clause}", from, to);
        var parts = block is null ? narrator.Told([body]) : isValue ? Giving(block) : narrator.Told(block.Statements);
        if (parts.Count > 0) return new Step(lead, from, to, parts);
        var isText = file.TextOf(body.Span).Contains("?>", StringComparison.Ordinal) || file.TextOf(new SourceSpan(Math.Max(0, body.Span.Start - 3), body.Span.Start)).Contains("?>", StringComparison.Ordinal);
        return new Step(isText ? $"{lead}, prints the text that stands there" : IsEmpty(body) || block is { Statements.Count: 0 } ? $"{lead}, does nothing" : lead, from, to);
    }

    /// <summary>A block of the model may be empty where the code is not: only two brackets, or nothing, do nothing.</summary>
    private bool IsEmpty(Statement body) => file.TextOf(body.Span).Trim() is [] or "pass" or ";" or "..." or ['{', .., '}'] && (file.TextOf(body.Span).Trim() is "pass" or ";" or "..." || file.TextOf(body.Span).Trim().Trim("{}").Trim().IsEmpty);
}
