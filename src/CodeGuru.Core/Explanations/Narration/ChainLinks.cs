using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>The calls of a chain that was written over several lines, and is said to be gone through one after another.</summary>
internal static class ChainLinks
{
    private const string Said = "taken through ";

    /// <summary>Those that the clause names, in their order; empty where a statement is no such chain.</summary>
    public static IReadOnlyList<Expression.Call> Of(CodeFile file, Statement statement, string clause)
    {
        var at = clause.IndexOf(Said, StringComparison.Ordinal);
        if (at < 0) return [];
        var value = statement switch
        {
            Statement.Return result => result.Value,
            Statement.Assign assign => assign.Value,
            Statement.Evaluate evaluate => evaluate.Expression,
            _ => null,
        };
        while (value is Expression.Await or Expression.Propagate) value = value is Expression.Await await ? await.Operand : ((Expression.Propagate)value).Operand;
        var links = new List<Expression.Call>();
        for (; value is Expression.Call { Callee: Expression.Member member } call; value = member.Target)
        {
            if (clause.IndexOf(Wording.Code(member.Identifier), at, StringComparison.Ordinal) >= 0) links.Insert(0, call);
        }

        return links.Count > 1 && file.LineOf(Span(links[0])) != file.LineOf(Span(links[^1])) ? links : [];
    }

    /// <summary>From the name on.</summary>
    public static SourceSpan Span(Expression.Call link) => new(((Expression.Member)link.Callee).NameSpan.Start, link.Span.End);
}
