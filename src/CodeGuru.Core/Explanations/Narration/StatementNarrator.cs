using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Tells what statements do, step by step, in the order of control flow.</summary>
internal sealed class StatementNarrator(CodeFile file)
{
    private const int MostMerged = 3;
    private const int LongestMerged = 80;

    private readonly ExpressionPhrases phrases = new(file);
    private readonly SimpleStatements simple = new(new ExpressionPhrases(file));

    /// <summary>The steps of some statements; small ones that follow each other are one step.</summary>
    public IReadOnlyList<Step> Steps(IEnumerable<Statement> statements)
    {
        var steps = new List<Step>();
        var clauses = new List<(string Clause, Statement Statement)>();
        foreach (var statement in statements)
        {
            if (IsSimple(statement))
            {
                if (simple.Clause(statement) is not { } clause) continue;
                if (Functions(statement) is { Count: > 0 } functions)
                {
                    Flush();
                    steps.Add(Whole(statement, clause, functions.Count == 1 ? Steps(functions[0].Body!.Statements)
                        : [.. functions.Select(each => new Step("a function written in place", file.LineOf(each.Span), file.EndLineOf(each.Span), Steps(each.Body!.Statements)))]));
                    continue;
                }

                if (clauses.Count == MostMerged || clause.Length > LongestMerged || (clauses.Count > 0 && clauses[^1].Clause.Length > LongestMerged)) Flush();
                clauses.Add((clause, statement));
                continue;
            }

            Flush();
            steps.AddRange(Structured(statement));
        }

        Flush();
        return steps;

        void Flush()
        {
            if (clauses.Count == 0) return;
            steps.Add(new Step(Joined([.. clauses.Select(each => each.Clause)]), First(clauses[0].Statement), Last(clauses[^1].Statement)));
            clauses.Clear();
        }
    }

    /// <summary>Functions over several lines that stand in a statement: what they do is told below it.</summary>
    private List<Symbol> Functions(Statement statement) =>
    [
        .. statement.Expressions().SelectMany(CodeWalk.Expressions).OfType<Expression.Lambda>().Select(lambda => lambda.Symbol)
            .Where(function => function.Body is { Statements.Count: > 0 } && file.LineOf(function.Span) != file.EndLineOf(function.Span)),
    ];

    private static string Joined(IReadOnlyList<string> clauses) => clauses.Count == 1 ? clauses[0] : $"{string.Join(", ", clauses.Take(clauses.Count - 1))}, and then {clauses[^1]}";

    private static bool IsSimple(Statement statement) => statement is not (Statement.Block or Statement.If or Statement.Loop or Statement.Match or Statement.Try or Statement.With or Statement.Labeled);

    private IEnumerable<Step> Structured(Statement statement) => statement switch
    {
        Statement.Block { Lock: { } held } block => [Whole(block, $"does this while it holds the lock {phrases.Value(held)}", Steps(block.Statements))],
        Statement.Block block => Steps(block.Statements),
        Statement.If branch => [.. Steps(branch.Initial), .. If(branch)],
        Statement.Loop loop => [Loop(loop)],
        Statement.Match match => [Match(match)],
        Statement.Try attempt => [Try(attempt)],
        Statement.With with => [With(with)],
        Statement.Labeled labeled => Structured(labeled.Body),
        _ => Steps([statement]),
    };

    private IEnumerable<Step> If(Statement.If branch)
    {
        if (branch is { Then.Statements.Count: 0, Else: { } only })
        {
            yield return Part(branch.Span.Start, only, $"unless {Fitting(branch.Condition)}");
            yield break;
        }

        var condition = phrases.Condition(branch.Condition);
        if (Inline(branch.Then) is { } then && (branch.Else is null || InlineElse(branch.Else) is not null))
        {
            yield return Whole(branch, $"if {condition}, {then}{(branch.Else is { } other ? $"; otherwise, {InlineElse(other)}" : "")}", []);
            yield break;
        }

        yield return Part(branch.Span.Start, branch.Then, $"if {condition}");
        for (var rest = branch.Else; rest is not null;)
        {
            if (rest is Statement.If next)
            {
                yield return Part(next.Span.Start, next.Then, $"otherwise, if {phrases.Condition(next.Condition)}");
                rest = next.Else;
                continue;
            }

            yield return Part(rest.Span.Start, rest, "otherwise");
            break;
        }
    }

    private string Fitting(Expression condition) => condition is Expression.Test { Pattern: var pattern } test && phrases.IsShort(test.Operand.Span) && phrases.IsShort(pattern.Span)
        ? $"{phrases.Text(test.Operand.Span)} fits {phrases.Text(pattern.Span)}" : phrases.Condition(condition);

    private string? InlineElse(Statement other) => other is Statement.Block block ? Inline(block) : null;

    /// <summary>The clauses of a short block, to be said within a sentence.</summary>
    private string? Inline(Statement.Block block)
    {
        var statements = block.Statements.Where(each => each is not Statement.Empty).ToList();
        if (statements.Count is 0 or > 2 || !statements.TrueForAll(IsSimple)) return null;
        var clauses = statements.Select(simple.Clause).OfType<string>().ToList();
        return clauses.Count == statements.Count && clauses.Sum(clause => clause.Length) < 2 * LongestMerged ? string.Join(" and ", clauses) : null;
    }

    private Step Part(int start, Statement body, string lead)
    {
        var (from, to) = (file.Lines.LineOf(start), Last(body));
        var block = body as Statement.Block;
        if (block is not null && Inline(block) is { } clause) return new Step($"{lead}, {clause}", from, to);
        var parts = Steps(block?.Statements ?? [body]);
        return parts.Count == 0 ? new Step(IsEmpty(body) ? $"{lead}, does nothing" : lead, from, to) : new Step(lead, from, to, parts);
    }

    /// <summary>A block of the model may be empty where the code is not: only two brackets, or nothing, do nothing.</summary>
    private bool IsEmpty(Statement body) => file.TextOf(body.Span).Trim() is [] or ['{', .., '}'] && file.TextOf(body.Span).Trim().Trim("{}").Trim().IsEmpty;

    private Step Loop(Statement.Loop loop)
    {
        var lead = loop switch
        {
            { Kind: LoopKind.ForEach, Source: { } source, Target: { } target } =>
                $"{(loop.IsAsync ? "waits for each" : "goes through each")} {phrases.Value(target)}{(loop.Key is { } key ? $" (numbered or named by {phrases.Value(key)})" : "")} of {phrases.Value(source)}",
            { Kind: LoopKind.ForEach, Source: { } source } => $"goes through {phrases.Value(source)}",
            { Kind: LoopKind.DoWhile, Condition: { } condition } => $"does this once, and again as long as {phrases.Condition(condition)}",
            { Kind: LoopKind.For, Condition: { } condition } when loop.Initial.Count > 0 && Started(loop) is { } start => $"{start}, and repeats as long as {phrases.Condition(condition)}",
            { Condition: { } condition } => $"repeats as long as {phrases.Condition(condition)}",
            _ => "repeats until something in it ends the loop",
        };
        var parts = Steps(loop.Body.Statements).ToList();
        if (loop.Else is { } otherwise) parts.Add(Part(otherwise.Span.Start, otherwise, "if no round left the loop early"));
        return Whole(loop, lead, parts);
    }

    private string? Started(Statement.Loop loop)
    {
        var clauses = loop.Initial.Select(simple.Clause).OfType<string>().ToList();
        return clauses.Count == 0 ? null : string.Join(" and ", clauses);
    }

    private Step Match(Statement.Match match)
    {
        var parts = match.Cases.Select(each => each.FallsThrough && each.Body.Statements.Count == 0
            ? new Step($"{Lead(each)}, does what the next case does", file.LineOf(each.Span), file.EndLineOf(each.Span))
            : Part(each.Span.Start, each.Body, Lead(each))).ToList();
        return Whole(match, match.Subject is { } subject ? $"decides by {phrases.Value(subject)}" : "goes on with the case that applies", parts);
    }

    private string Lead(MatchCase each) => each.IsDefault ? "for anything else" : Case(each);

    private string Case(MatchCase each)
    {
        var patterns = each.Patterns.Select(pattern => pattern is { Kind: PatternKind.Any, Binding: null } ? "anything else" : phrases.IsShort(pattern.Span) ? phrases.Text(pattern.Span) : "the pattern written there").ToList();
        return $"for {Wording.Listed(patterns, "or")}{(each.Guard is { } guard ? $", if {phrases.Condition(guard)}" : "")}";
    }

    private Step Try(Statement.Try attempt)
    {
        var parts = new List<Step>(Steps(attempt.Body.Statements));
        foreach (var handler in attempt.Handlers)
        {
            var types = handler.Types.Where(type => phrases.IsShort(type.Span)).Select(type => phrases.Text(type.Span)).ToList();
            var bound = handler.Variable is { Length: > 0 } name && types.Count == 0 ? $" ({Wording.Code(name)})" : "";
            parts.Add(Part(handler.Span.Start, handler.Body, types.Count == 0 ? $"on any error{bound}" : $"on {Wording.Listed(types, "or")}"));
        }

        if (attempt.Else is { } success) parts.Add(Part(success.Span.Start, success, "if there was no error"));
        if (attempt.Finally is { } last) parts.Add(Part(last.Span.Start, last, "at the end, whatever happened"));
        return Whole(attempt, attempt.Handlers.Count > 0 ? "tries this, ready for errors" : "does this, with something to do at its end whatever happens", parts);
    }

    private Step With(Statement.With with)
    {
        var resources = with.Resources.Select(each => each.Target is { } target ? $"{phrases.Value(each.Value)} as {phrases.Value(target)}" : phrases.Value(each.Value)).ToList();
        return Whole(with, $"works within {Wording.Listed(resources)}, which {(resources.Count == 1 ? "is" : "are")} released at the end of the block even after an error", Steps(with.Body.Statements));
    }

    private Step Whole(Statement statement, string text, IReadOnlyList<Step> parts) => new(text, First(statement), Last(statement), parts);

    private int First(Statement statement) => file.LineOf(statement.Span);

    private int Last(Statement statement) => Math.Max(First(statement), file.EndLineOf(statement.Span));
}
