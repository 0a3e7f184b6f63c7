using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Tells a comprehension clause by clause that does more than going through elements and choosing among them.</summary>
internal static class QuerySteps
{
    public static bool AreNeeded(Expression.Comprehension query) => query.Clauses.Any(clause => clause.Role != ClauseRole.Ordinary || clause.Source is Expression.Comprehension);

    /// <summary>What it reads in the first place.</summary>
    public static Expression Origin(Expression.Comprehension query)
    {
        while (query.Clauses is [{ Source: Expression.Comprehension inner }, ..]) query = inner;
        return query.Clauses is [var first, ..] ? first.Source : query.Element.Value;
    }

    public static IReadOnlyList<Step> Of(ExpressionPhrases phrases, Expression.Comprehension query)
    {
        var steps = new List<Step>();
        var isOrdered = false;
        foreach (var clause in query.Clauses)
        {
            var value = phrases.Value(clause.Source);
            switch (clause)
            {
                case { Source: Expression.Comprehension inner, Target: { } name }:
                    steps.AddRange(Of(phrases, inner));
                    var isGroup = inner.Clauses is [.., { Role: ClauseRole.Group }];
                    steps[^1] = steps[^1] with { Text = $"{steps[^1].Text}, and calls each {(isGroup ? "group" : "result")} {phrases.Value(name)}", To = phrases.File.LineOf(clause.Span) };
                    break;
                case { Role: ClauseRole.Name, Target: { } name }:
                    Add(clause.Span, $"keeps {value} as {phrases.Value(name)}");
                    break;
                case { Role: ClauseRole.Order }:
                    var isFalling = phrases.File.TextOf(new SourceSpan(clause.Source.Span.End, phrases.File.Text.Length)).TrimStart().StartsWith("descending", StringComparison.Ordinal);
                    Add(clause.Span, $"{(isOrdered ? "orders what is equal so far" : "orders the results")} by {value}{(isFalling ? ", the greatest first" : "")}");
                    isOrdered = true;
                    break;
                case { Role: ClauseRole.Group }:
                    Add(clause.Span, $"groups {phrases.Value(query.Element.Value)} by {value}");
                    break;
                case { Target: { } target }:
                    Add(clause.Span, $"{(steps.Count == 0 ? "goes through" : "combines it with")} each {phrases.Value(target)} of {value}");
                    break;
                default:
                    Add(clause.Span, $"goes on only if {phrases.Condition(clause.Source)}");
                    break;
            }
        }

        if (query.Clauses is not [.., { Role: ClauseRole.Group }]) Add(query.Element.Value.Span, $"gives {phrases.Value(query.Element.Value)}");
        return steps;

        void Add(SourceSpan span, string text) => steps.Add(new Step(text, phrases.File.LineOf(span), phrases.File.EndLineOf(span)));
    }
}
