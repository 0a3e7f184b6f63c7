using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says what an assignment does, by what is on its two sides.</summary>
internal sealed class AssignmentPhrases(ExpressionPhrases phrases)
{
    /// <summary>Assignments that give a name its first value.</summary>
    public HashSet<SourceSpan> Firsts { get; } = [];

    /// <summary>Null where nothing would be said but that something is itself.</summary>
    public string? Clause(Statement.Assign assign) =>
        assign.Value is { } value ? Clause(assign.Targets, value, assign.Operator, Firsts.Contains(assign.Span))
            : assign.IsDeclaration ? $"declares {Wording.Listed([.. assign.Targets.Select(phrases.Value)])}" : null;

    public string? Clause(Expression.Assignment assignment) => Clause([assignment.Target], assignment.Value, assignment.Operator, Firsts.Contains(assignment.Span));

    private string? Clause(IReadOnlyList<Expression> targets, Expression value, string? sign, bool isFirst)
    {
        while (sign is null && value is Expression.Assignment { Operator: null } further) (targets, value) = ([.. targets, further.Target], further.Value);
        if (targets is [var same] && same.Span == value.Span) return same is Expression.Member { Target: Expression.This } ? $"keeps {phrases.Value(value)} in a field of the same name" : null;
        if (sign is null && targets is [var given] && value is Expression.Logical { Operator: LogicalOperator.Or or LogicalOperator.Coalesce } kept && CodeWalk.AreAlike(phrases.File, given, kept.Left))
            (sign, value) = (kept.Operator == LogicalOperator.Or ? "||" : "??", kept.Right);
        var names = Wording.Listed([.. targets.Select(phrases.Value)]);
        if (sign is not null) return Updated(targets, names, value, sign);
        switch (value)
        {
            case Expression.Await await:
                return $"waits for {phrases.Waited(await)} and keeps the outcome as {names}";
            case Expression.Propagate propagate:
                return $"takes {names} from {phrases.Value(propagate.Operand)}, and hands a failure to the caller at once";
            case Expression.Unary { Operator: "<-" } received:
                return $"waits for {names} from {phrases.Value(received.Operand)}";
        }

        return targets switch
        {
            [Expression.Display { Items.Count: > 0 } several] => $"unpacks {phrases.Value(value)} into {Wording.Listed([.. several.Items.Select(item => phrases.Value(item.Value))])}",
            [Expression.Index { Keys: [] } end] => $"adds {phrases.Value(value)} at the end of {phrases.Value(end.Target)}",
            [Expression.Index element] when phrases.IsShort(element.Span) => $"stores {phrases.Value(value)} in {phrases.Text(element.Span)}",
            [Expression.Index { Keys: [var key] } element] => $"stores {phrases.Value(value)} under {phrases.Value(key)} in {phrases.Value(element.Target)}",
            [Expression.Unary { Operator: "*" } pointed] => $"stores {phrases.Value(value)} where {phrases.Value(pointed.Operand)} points",
            _ when value is Expression.Lambda => $"defines {names} as {phrases.Value(value)}",
            [Expression.Name] when isFirst && value is Expression.Display { Items.Count: 0 } or Expression.Literal => $"starts with {names} as {phrases.Value(value)}",
            _ => $"sets {names} to {phrases.Value(value)}",
        };
    }

    private string Updated(IReadOnlyList<Expression> targets, string names, Expression value, string sign) => sign switch
    {
        "+" => $"adds {phrases.Value(value)} to {names}",
        "-" => $"subtracts {phrases.Value(value)} from {names}",
        "*" => $"multiplies {names} by {phrases.Value(value)}",
        "." => $"appends {phrases.Value(value)} to {names}",
        "??" => $"sets {names} to {phrases.Value(value)} unless it has a value already",
        "||" => $"sets {names} to {phrases.Value(value)} if it counts as false so far",
        _ when targets is [var one] && phrases.IsShort(one.Span.To(value.Span)) => $"updates {names}: {phrases.Text(one.Span.To(value.Span))}",
        _ => $"updates {names} with {phrases.Value(value)}",
    };
}
