using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Tells what statements do, step by step, in the order of control flow.</summary>
internal sealed class StatementNarrator
{
    private const int MostMerged = 3;
    private const int LongestMerged = 80;

    private readonly CodeFile file;
    private readonly ExpressionPhrases phrases;
    private readonly SimpleStatements simple;
    private readonly BranchSteps branches;
    private Dictionary<string, List<int>> jumps = [];

    public StatementNarrator(CodeFile file)
    {
        this.file = file;
        phrases = new ExpressionPhrases(file);
        simple = new SimpleStatements(phrases);
        branches = new BranchSteps(this, phrases, simple);
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
        var clauses = new List<(string Clause, Statement Statement)>();
        Statement? before = null;
        foreach (var statement in statements)
        {
            if (IsSimple(statement))
            {
                before = statement;
                if (simple.Clause(statement) is not { } clause) continue;
                if (Inner(statement, clause) is { Count: > 0 } parts)
                {
                    Flush();
                    steps.Add(Whole(statement, clause, parts));
                    continue;
                }

                if (clauses.Count == MostMerged || clause.Length > LongestMerged || (clauses.Count > 0 && clauses[^1].Clause.Length > LongestMerged)) Flush();
                clauses.Add((clause, statement));
                continue;
            }

            if (statement is Statement.If bound && before is Statement.Assign tried && BranchSteps.IsBinding(tried, bound))
            {
                if (clauses.Count > 0 && ReferenceEquals(clauses[^1].Statement, tried)) clauses.RemoveAt(clauses.Count - 1);
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
            steps.Add(new Step(Joined([.. clauses.Select(each => each.Clause)]), First(clauses[0].Statement), Last(clauses[^1].Statement)));
            clauses.Clear();
        }
    }

    /// <summary>Code over several lines within a simple statement, where that is too long to be quoted.</summary>
    public IReadOnlyList<Step> Inner(Statement statement, string clause)
    {
        if (statement is Statement.Declare { Symbol: { IsCallable: true, Body: { } body } }) return Body(body);
        var code = InnerCode.In(file, statement).Where(each => !clause.Contains(SourceLabel.Of(file, each.Span, clause.Length + 1), StringComparison.Ordinal)).ToList();
        if (code is [var only] && (only is not Expression.Lambda || clause.Contains("a function", StringComparison.Ordinal) || clause.Contains("a block", StringComparison.Ordinal))) return Inside(only);
        return [.. code.Select(each => new Step(InnerCode.TakenBy(statement, each) is { } taker ? $"what {Wording.Code(taker)} is given" : phrases.Value(each), file.LineOf(each.Span), file.EndLineOf(each.Span), Inside(each)))];
    }

    public static bool IsSimple(Statement statement) => statement is not (Statement.Block or Statement.If or Statement.Loop or Statement.Match or Statement.Try or Statement.With or Statement.Labeled);

    public Step Whole(Statement statement, string text, IReadOnlyList<Step> parts) => new(text, First(statement), Last(statement), parts);

    private IReadOnlyList<Step> Inside(Expression code)
    {
        var around = simple.Innermost;
        simple.Innermost = "the loop";
        IReadOnlyList<Step> steps = code switch
        {
            Expression.Lambda { Symbol.Body: { } body } => Body(body),
            Expression.Statements { Statement: Statement.Match match } => branches.Values(match),
            Expression.Statements { Statement: Statement.If branch } => [.. branches.If(branch, isValue: true)],
            Expression.Statements { Statement: Statement.Block block } => branches.Giving(block),
            Expression.Statements { Statement: var statement } => Told([statement]),
            _ => [],
        };
        simple.Innermost = around;
        return steps;
    }

    private IReadOnlyList<Step> Body(Statement.Block body)
    {
        simple.Firsts.UnionWith(FirstValues.Of(file, [.. CodeWalk.Statements(body)]));
        return Told(body.Statements);
    }

    private static string Joined(IReadOnlyList<string> clauses) => clauses.Count == 1 ? clauses[0] : $"{string.Join(", ", clauses.Take(clauses.Count - 1))}, and then {clauses[^1]}";

    private IEnumerable<Step> Structured(Statement statement) => statement switch
    {
        Statement.Block { Lock: { } held } block => [Whole(block, $"does this while it holds the lock {phrases.Value(held)}", Told(block.Statements))],
        Statement.Block block => Told(block.Statements),
        Statement.If branch => [.. Told(branch.Initial), .. branches.If(branch, isValue: false)],
        Statement.Loop loop => [branches.Loop(loop)],
        Statement.Match match => [branches.Match(match)],
        Statement.Try attempt => [branches.Try(attempt)],
        Statement.With with => [branches.With(with)],
        Statement.Labeled labeled => Labeled(labeled),
        _ => Told([statement]),
    };

    /// <summary>A label that is only there for jumps out of a loop belongs to the loop; one that is jumped to is said, and from where.</summary>
    private List<Step> Labeled(Statement.Labeled labeled)
    {
        var steps = Told([labeled.Body]).ToList();
        if (labeled.Label.StartsWith('<')) return steps;
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
