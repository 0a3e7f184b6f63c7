using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Tells a call and the question whether it gave an error as one step, in languages whose functions give back their errors.</summary>
internal sealed class TriedSteps(StatementNarrator narrator, ExpressionPhrases phrases, SimpleStatements simple, BranchSteps branches)
{
    private LanguageTerms Terms => phrases.File.Conventions.Terms;

    /// <summary>Null where the branch does not ask whether there is an error that the assignment before it got.</summary>
    public Step? Of(Statement.Assign tried, Statement.If asked)
    {
        if (Terms.ErrorName is null || asked.Else is not null || tried is not { Operator: null, Value: { } value } || Failed(tried) is not { } error || Question(asked.Condition, error) is not { } question) return null;
        var lead = Lead(tried, value, error);
        if (lead is null || narrator.Inner(tried, lead).Count > 0) return null;
        var condition = IsRecovered(value) ? "in that case" : $"if that {(value is Expression.Call ? "gives" : "is")} an error";
        var text = $"{lead}; {condition}{question}";
        var span = tried.Span.To(asked.Span);
        return branches.Short(asked.Then) is { } then
            ? new Step($"{text}, {then}", phrases.File.LineOf(span), phrases.File.EndLineOf(span))
            : new Step(text, phrases.File.LineOf(span), phrases.File.EndLineOf(span), narrator.Told(asked.Then.Statements));
    }

    /// <summary>The last of the names that the call's results go to.</summary>
    private static string? Failed(Statement.Assign tried) => tried.Targets switch
    {
        [Expression.Name name] => name.Identifier,
        [Expression.Display { Items: [_, .., { Value: Expression.Name name }] }] => name.Identifier,
        _ => null,
    };

    /// <summary>What else is asked, as the end of a condition; empty where nothing is.</summary>
    private string? Question(Expression condition, string error) => condition switch
    {
        Expression.Binary { Operator: "!=", Left: Expression.Name { Identifier: var asked }, Right: Expression.Literal { Kind: LiteralKind.Null } } when asked == error => "",
        Expression.Logical { Operator: LogicalOperator.And, Left: var first, Right: var further } when Question(first, error) is "" => $" and {phrases.Condition(further)}",
        _ => null,
    };

    private string? Lead(Statement.Assign tried, Expression value, string error)
    {
        if (IsRecovered(value)) return $"stops a panic, if there is one, and keeps its value as {Wording.Code(error)}";
        if (!Terms.ErrorName!(error)) return null;
        if (value is not Expression.Call { IsConstruction: false } call) return value is Expression.Unary { Operator: "<-" } ? simple.Clause(tried) : null;
        var wanted = tried.Targets is [Expression.Display several] ? several.Items.SkipLast(1).Where(item => phrases.File.TextOf(item.Value.Span) is not "_").Select(item => phrases.Value(item.Value)).ToList() : [];
        return wanted.Count > 0 ? $"takes {Wording.Listed(wanted)} from {phrases.Value(value)}" : phrases.IsShort(call.Span) ? $"calls {phrases.Text(call.Span)}" : phrases.Effect(call);
    }

    private bool IsRecovered(Expression value) => value is Expression.Call { Callee: Expression.Name { Identifier: var callee }, Arguments: [] } && callee == Terms.RecoverFunction;
}
