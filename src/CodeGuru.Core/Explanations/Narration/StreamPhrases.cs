using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says what a chain of operators writes to a stream, or reads from one.</summary>
internal static class StreamPhrases
{
    private const int MostParts = 5;

    /// <summary>Null where the chain has no one direction.</summary>
    public static string? Clause(ExpressionPhrases phrases, Expression.Binary chain)
    {
        var parts = new List<Expression>();
        Expression stream = chain;
        for (; stream is Expression.Binary { Operator: var sign } link && sign == chain.Operator; stream = link.Left) parts.Insert(0, link.Right);
        if (stream is Expression.Binary) return null;
        var told = parts.Select(phrases.Value).ToList();
        var isOutput = chain.Operator == "<<";
        var what = told.Count > MostParts && phrases.IsShort(chain.Span) ? phrases.Text(parts[0].Span.To(parts[^1].Span)) : Wording.Listed(told, MostParts);
        return $"{(isOutput ? "writes" : "reads")} {what} {(isOutput ? "to" : "from")} {phrases.Value(stream)}";
    }
}
