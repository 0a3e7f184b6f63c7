namespace CodeGuru.Core.Syntax.Highlighting;

/// <summary>The queries that colour one language.</summary>
internal sealed record HighlightQueries(SyntaxQuery Highlights, SyntaxQuery? Locals, SyntaxQuery? Injections)
{
    public const int HighlightsAt = 0;
    public const int LocalsAt = 1;

    /// <summary>All of them, in the order in which their matches come back.</summary>
    public IReadOnlyList<SyntaxQuery> All { get; } = [.. new[] { Highlights, Locals, Injections }.OfType<SyntaxQuery>()];

    public int InjectionsAt => Locals is null ? 1 : 2;
}
