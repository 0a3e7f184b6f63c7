using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>A list that is searched from its start in every round of a loop, and that has no small, fixed length.</summary>
internal static class SearchInLoop
{
    private static readonly HashSet<string> Searches = ["includes", "indexOf", "lastIndexOf", "contains", "Contains", "IndexOf", "index", "include?", "count"];
    private static readonly HashSet<string> Lists = ["list", "List", "ArrayList", "LinkedList", "IList", "IReadOnlyList", "Vec", "vector", "Array", "Sequence"];

    public static Remark? In(PatternSubject subject)
    {
        foreach (var loop in subject.Statements.OfType<Statement.Loop>())
        {
            foreach (var expression in CodeWalk.Expressions(loop.Body))
            {
                if (Searched(expression) is not { } list || !IsList(subject, list) || IsMadeIn(subject, loop, list)) continue;
                return new Remark("search in loop", true, $"line {subject.LineOf(expression)} looks through {subject.Quoted(list)} from its start in every round of the loop on line {subject.LineOf(loop)}, so that the time grows with the product of the two lengths; a set or a map would find it at once", subject.LineOf(expression));
            }
        }

        return null;
    }

    private static Expression? Searched(Expression expression) => expression switch
    {
        Expression.Binary { Operator: "in" or "not in", Right: Expression.Name or Expression.Member } binary => binary.Right,
        Expression.Call { Callee: Expression.Member { Target: Expression.Name or Expression.Member } member, Arguments: [_] } when Searches.Contains(member.Identifier) => member.Target,
        _ => null,
    };

    private static bool IsList(PatternSubject subject, Expression place)
    {
        if (Displayed(subject, place) is { } display) return display is { Kind: CollectionKind.List, Items.Count: 0 } && Grows(subject, place);
        return PlaceTypes.Written(subject, place).Any(written => written.TrimEnd('?').EndsWith("[]", StringComparison.Ordinal) || subject.File.Conventions.ElementsOf(written) is { IsKeyed: false }) && PlaceTypes.Of(subject, place).Any(Lists.Contains)
            || PlaceTypes.Written(subject, place).Any(written => written.TrimEnd('?') is [.., '[', ']'] and not "char[]");
    }

    private static Expression.Display? Displayed(PatternSubject subject, Expression place) => place is Expression.Name name && subject.Scopes.Of(name) is { OnlyValue: Expression.Display display } ? display : null;

    private static bool Grows(PatternSubject subject, Expression place) => subject.Expressions.OfType<Expression.Call>().Any(call =>
        call.Callee is Expression.Member member && subject.File.Conventions.AddingMethods.Contains(member.Identifier) && CodeWalk.AreAlike(subject.File, member.Target, place));

    /// <summary>A list that each round makes anew may be short.</summary>
    private static bool IsMadeIn(PatternSubject subject, Statement.Loop loop, Expression place) => place is Expression.Name name && subject.Scopes.Of(name) is { } variable
        && variable.Span.Start >= loop.Span.Start && variable.Span.End <= loop.Span.End;
}
