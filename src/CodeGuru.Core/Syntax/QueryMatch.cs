namespace CodeGuru.Core.Syntax;

/// <summary>A place where a pattern of a query fits and its conditions hold.</summary>
/// <param name="Pattern">Which pattern, counted from 0 in the order of the query's text.</param>
/// <param name="Captures">In the order of the text.</param>
/// <param name="Properties">What the pattern sets (<c>#set!</c>); a property without value has an empty one.</param>
/// <param name="Refuted">Properties that must not hold of the place (<c>#is-not? local</c>): the caller knows whether they do.</param>
public sealed record QueryMatch(
    int Pattern,
    IReadOnlyList<QueryCapture> Captures,
    IReadOnlyDictionary<string, string> Properties,
    IReadOnlySet<string> Refuted)
{
    /// <summary>The first node captured as <paramref name="name"/>.</summary>
    public SyntaxNode? Node(string name)
    {
        foreach (var capture in Captures)
        {
            if (capture.Name == name) return capture.Node;
        }

        return null;
    }
}
