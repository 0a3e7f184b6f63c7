using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Tells what statements do, step by step, in the order of control flow.</summary>
internal sealed partial class StatementNarrator
{
    private const int MostMerged = 3;
    private const int LongestMerged = 80;

    /// <summary>What stands further apart, with declarations or comments between, is no one step.</summary>
    private const int WidestGap = 4;

    private readonly CodeFile file;
    private readonly ExpressionPhrases phrases;
    private readonly SimpleStatements simple;
    private readonly BranchSteps branches;
    private readonly BlockLoops loops;
    private readonly ConstantPhrases constants;
    private readonly DeferPhrases defers;
    private readonly TriedSteps tries;
    private Dictionary<string, List<int>> jumps = [];

    public StatementNarrator(CodeFile file)
    {
        this.file = file;
        phrases = new ExpressionPhrases(file);
        simple = new SimpleStatements(phrases);
        branches = new BranchSteps(this, phrases, simple);
        loops = new BlockLoops(phrases);
        constants = new ConstantPhrases(phrases);
        defers = new DeferPhrases(phrases);
        tries = new TriedSteps(this, phrases, simple, branches);
    }

    /// <summary>What becomes of the result of the code that is told.</summary>
    public ResultUse Use
    {
        get => simple.Use;
        init => simple.Use = value;
    }

    /// <summary>The steps of some statements that nothing stands around; small ones that follow each other are one step.</summary>
    public IReadOnlyList<Step> Steps(IEnumerable<Statement> statements)
    {
        var all = statements.ToList();
        var inner = all.SelectMany(CodeWalk.Statements).ToList();
        simple.Firsts.UnionWith(FirstValues.Of(file, inner));
        jumps = inner.OfType<Statement.Jump>().Where(jump => jump is { Kind: JumpKind.Goto, Label: not null }).GroupBy(jump => jump.Label!).ToDictionary(group => group.Key, group => group.Select(jump => file.LineOf(jump.Span)).ToList());
        return Told(all);
    }

    public IReadOnlyList<Step> Told(IEnumerable<Statement> statements)
    {
        var steps = new List<Step>();
        var clauses = new List<(string Clause, Statement From, Statement To)>();
        var all = statements.ToList();
        Statement? before = null;
        for (var at = 0; at < all.Count; at++)
        {
            var statement = all[at];
            // What is locked is told with the block that it is locked for.
            if (statement is Statement.Evaluate locking && at + 1 < all.Count && all[at + 1] is Statement.Block { Lock: { } held } && held.Span == locking.Expression.Span) continue;
            // To give a value is to leave.
            if (statement is Statement.Jump && at > 0 && all[at - 1] is Statement.Evaluate { IsGiven: true }) continue;
            if (file.Conventions.Terms.Idioms.Cases(phrases, statement) is var (lead, cases))
            {
                Flush();
                steps.Add(Whole(statement, lead, [.. cases.Select(each => branches.Part(each.Code.Span.Start, each.Code.Symbol.Body!, each.Lead))]));
                before = statement;
                continue;
            }

            if (loops.Of(statement) is { } each)
            {
                Flush();
                steps.Add(Whole(statement, each.Lead, Inside(each.Code, each.IsBlock ? ResultUse.Looped : ResultUse.Callback)));
                before = statement;
                continue;
            }

            if (statement is Statement.Assign got && at + 1 < all.Count && all[at + 1] is Statement.If { Initial.Count: 0 } asked && tries.Of(got, asked) is { } attempt)
            {
                Flush();
                steps.Add(attempt);
                before = all[++at];
                continue;
            }

            if (constants.From(all, at) is var (defined, count))
            {
                if (count > 1 || clauses.Count == MostMerged) Flush();
                if (defined.Length > 0) clauses.Add((defined, statement, all[at + count - 1]));
                if (count > 1) Flush();
                at += count - 1;
                before = all[at];
                continue;
            }

            if (defers.From(all, at) is var (left, rows))
            {
                Flush();
                steps.Add(new Step(left, First(statement), Last(all[at + rows - 1])));
                at += rows - 1;
                before = all[at];
                continue;
            }

            if (IsSimple(statement))
            {
                before = statement;
                var kept = all.Skip(at).Select(simple.KeptName).TakeWhile(name => name is not null).ToList();
                if (kept.Count > 1)
                {
                    Flush();
                    clauses.Add(($"keeps {Wording.Listed([.. kept!])} in {Wording.Many(file.Conventions.Terms.Field)} of the same names", statement, all[at + kept.Count - 1]));
                    at += kept.Count - 1;
                    before = all[at];
                    continue;
                }

                if (simple.Clause(statement) is not { } clause) continue;
                if (Inner(statement, clause) is { Count: > 0 } parts)
                {
                    Flush();
                    steps.Add(Whole(statement, clause, parts));
                    continue;
                }

                if (clauses.Count > 0 && First(statement) - Last(clauses[^1].To) > WidestGap) Flush();
                if (clauses.Count == MostMerged || clause.Length > LongestMerged || StandsAlone(clause) || (clauses.Count > 0 && (clauses[^1].Clause.Length > LongestMerged || StandsAlone(clauses[^1].Clause)))) Flush();
                clauses.Add((clause, statement, statement));
                continue;
            }

            if (statement is Statement.If bound && before is Statement.Assign tried && BranchSteps.IsBinding(tried, bound))
            {
                if (clauses.Count > 0 && ReferenceEquals(clauses[^1].To, tried)) clauses.RemoveAt(clauses.Count - 1);
                else steps.RemoveAt(steps.Count - 1);
                Flush();
                steps.Add(branches.Binding(tried, bound));
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
            steps.Add(new Step(Joined([.. clauses.Select(each => each.Clause)]), First(clauses[0].From), Last(clauses[^1].To)));
            clauses.Clear();
        }
    }

    /// <summary>Code over several lines within a simple statement, where that is too long to be quoted.</summary>
    public IReadOnlyList<Step> Inner(Statement statement, string clause)
    {
        if (statement is Statement.Declare { Symbol: { IsCallable: true, Body: { } body } }) return Body(body, ResultUse.Returned);
        var code = InnerCode.In(file, statement).Where(each => !clause.Contains(SourceLabel.Of(file, each.Span, clause.Length + 1), StringComparison.Ordinal)).ToList();
        if (ChainLinks.Of(file, statement, clause) is { Count: > 0 } links) return [.. links.SelectMany(Link)];
        if (code is [Expression.Statements { Statement: Statement.Declare } written]) return Inside(written, ResultUse.Returned);
        if (code is [var only] && (only is not Expression.Lambda || clause.Contains($"a {file.Conventions.Terms.Closure}", StringComparison.Ordinal) || clause.Contains("a block", StringComparison.Ordinal) || clause.Contains("an async block", StringComparison.Ordinal))) return Inside(only, IsHandler(statement, only) ? ResultUse.Ignored : Used(InnerCode.TakenBy(statement, only), only));
        return [.. code.Select(each => Told(each, InnerCode.TakenBy(statement, each)))];

        // A link of a chain is quoted, or told by the code that it is given.
        IEnumerable<Step> Link(Expression.Call link)
        {
            var span = ChainLinks.Span(link);
            var inner = code.Where(each => each.Span.Start >= span.Start && each.Span.End <= span.End).ToList();
            return inner.Count > 0 ? inner.Select(each => Told(each, InnerCode.TakenBy(statement, each))) : link.Arguments.Count == 0 ? [] : phrases.IsQuotable(span) ? [new Step(phrases.Text(span), file.LineOf(span), file.EndLineOf(span))]
                : [new Step(phrases.Link(link), file.LineOf(span), file.EndLineOf(span), link.Arguments is [{ Value: Expression.Lambda only }] ? Inside(only, Used(link, only)) : [])];
        }

        Step Told(Expression each, Expression.Call? taker) => new(
            taker is null ? (each is Expression.Lambda { Symbol.Name: [not '<', ..] bound } ? $"{Wording.Code(bound)}, {phrases.Value(each)}" : phrases.Value(each)) : loops.Mapped(taker, each) ?? (ExpressionPhrases.NameOf(taker.Callee) is { } name ? $"what {Wording.Code(name)} is given" : phrases.Value(each)), file.LineOf(each.Span), file.EndLineOf(each.Span), Inside(each, Used(taker, each)));
    }

    /// <summary>Whether a function is added to those that are called when something happens, so that nobody looks at its result.</summary>
    private static bool IsHandler(Statement statement, Expression code) =>
        (statement is Statement.Assign { Operator: "+", Value: { } added } && ReferenceEquals(added, code)) || (statement is Statement.Evaluate { Expression: Expression.Assignment { Operator: "+", Value: var more } } && ReferenceEquals(more, code));

    /// <summary>Only blocks behind a call give their last value to it, and not to the function around.</summary>
    private ResultUse Used(Expression.Call? taker, Expression code)
    {
        if (taker?.Arguments.Any(argument => argument.Name == Argument.Block && ReferenceEquals(argument.Value, code)) == true) return taker.Callee is Expression.Name || CallPhrases.IsOwn(taker) ? ResultUse.Worded : ResultUse.Given;
        if (code is not Expression.Lambda { Symbol.Body.Statements: [Statement.Return { Value: { } value } result] } || result.Span != value.Span) return ResultUse.Returned;
        return taker is not null && ExpressionPhrases.NameOf(taker.Callee) is { } name && file.Conventions.MappingMethods.Contains(name) ? ResultUse.Given : ResultUse.Evaluated;
    }

    public static bool IsSimple(Statement statement) => statement is not (Statement.Block or Statement.If or Statement.Loop or Statement.Match or Statement.Try or Statement.With or Statement.Labeled);

    public Step Whole(Statement statement, string text, IReadOnlyList<Step> parts) => new(text, First(statement), Last(statement), parts);

    private IReadOnlyList<Step> Inside(Expression code, ResultUse use)
    {
        var around = simple.Innermost;
        simple.Innermost = "the loop";
        IReadOnlyList<Step> steps = code switch
        {
            Expression.Lambda { Symbol.Body: { } body } lambda => Body(body, use, file.TextOf(new SourceSpan(lambda.Span.Start, Math.Max(lambda.Span.Start, body.Span.Start))).ToString()),
            Expression.Comprehension query => QuerySteps.Of(phrases, query),
            Expression.Statements { Statement: Statement.Declare { Symbol: { IsType: true } type } } => [.. type.Members.Where(member => member is { IsCallable: true, Body: not null }).Select(member => new Step($"defines {Wording.Code(member.Name)}", file.LineOf(member.Span), file.EndLineOf(member.Span), Body(member.Body!, ResultUse.Returned)))],
            Expression.Statements { Statement: Statement.Match match } => branches.Values(match),
            Expression.Statements { Statement: Statement.If branch } => [.. branches.If(branch, isValue: true)],
            Expression.Statements { Statement: Statement.Block block } => branches.Giving(block),
            Expression.Statements { Statement: Statement.Loop { Condition: null, Source: null } endless } => Told(endless.Body.Statements),
            Expression.Statements { Statement: Statement.Labeled { Body: Statement.Loop { Condition: null, Source: null } named } } => Told(named.Body.Statements),
            Expression.Statements { Statement: var statement } => Told([statement]),
            _ => [],
        };
        simple.Innermost = around;
        return steps;
    }

    /// <param name="header">What stands before the body: names that it takes from around by reference are no new ones.</param>
    private IReadOnlyList<Step> Body(Statement.Block body, ResultUse use, string header = "")
    {
        simple.Firsts.UnionWith(FirstValues.Of(file, [.. CodeWalk.Statements(body)], header));
        var around = simple.Use;
        simple.Use = use;
        var steps = Told(body.Statements);
        simple.Use = around;
        return steps;
    }

    /// <summary>Whether a clause begins with what all behind it would seem to depend on, or has an "and" of its own.</summary>
    private static bool StandsAlone(string clause) => clause.StartsWith("if ", StringComparison.Ordinal) || clause.StartsWith("unless ", StringComparison.Ordinal) || clause.StartsWith("for each ", StringComparison.Ordinal)
        || OwnAnd().IsMatch(clause);

    /// <summary>One that joins what is done, and no names.</summary>
    [GeneratedRegex(", and [^`]")]
    private static partial Regex OwnAnd();

    private static string Joined(IReadOnlyList<string> clauses) => clauses.Count == 1 ? clauses[0] : $"{string.Join(", ", clauses.Take(clauses.Count - 1))}, and then {clauses[^1]}";

    private IEnumerable<Step> Structured(Statement statement) => statement switch
    {
        Statement.Block { Lock: { } held } block => [Whole(block, $"does this while it holds the lock {phrases.Value(held)}", Told(block.Statements))],
        Statement.Block block => Told(block.Statements),
        Statement.If { Initial: [Statement.Assign tried] } asked when tries.Of(tried, asked) is { } attempt => [attempt],
        Statement.If branch => [.. Told(branch.Initial), .. branches.If(branch, isValue: false)],
        Statement.Loop loop => [branches.Loop(loop)],
        Statement.Match match => [branches.Match(match)],
        Statement.Try attempt => [branches.Try(attempt)],
        Statement.With with => [branches.With(with)],
        Statement.Labeled labeled => Labeled(labeled),
        _ => Told([statement]),
    };

    /// <summary>Whether a label is that of a case, which is told with the case.</summary>
    public static bool IsCase(Statement.Labeled labeled) => labeled.Label == "default" || labeled.Label.StartsWith("case ", StringComparison.Ordinal);

    /// <summary>A label that is only there for jumps out of a loop belongs to the loop; one that is jumped to is said, and from where.</summary>
    private List<Step> Labeled(Statement.Labeled labeled)
    {
        var steps = Told([labeled.Body]).ToList();
        if (labeled.Label.StartsWith('<') || IsCase(labeled)) return steps;
        var name = Wording.Code(labeled.Label);
        if (jumps.TryGetValue(labeled.Label, out var lines))
        {
            var lead = $"at the label {name}, to which {(lines.Count == 1 ? $"line {lines[0]} jumps" : $"{Wording.Lines(lines)} jump")}";
            if (steps is [{ Parts.Count: 0 } only]) return [only with { Text = $"{lead}, {only.Text}", From = First(labeled) }];
            return [new Step(lead, First(labeled), Last(labeled), steps)];
        }

        return steps is [var loop] ? [loop with { Text = $"under the label {name}, {loop.Text}" }] : steps;
    }

    private int First(Statement statement) => file.LineOf(statement.Span);

    private int Last(Statement statement) => Math.Max(First(statement), file.EndLineOf(statement.Span));
}
