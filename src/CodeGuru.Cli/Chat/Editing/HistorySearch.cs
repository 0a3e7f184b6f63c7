namespace CodeGuru.Cli.Chat.Editing;

/// <summary>A search in the history under way.</summary>
/// <param name="Query">What is looked for.</param>
/// <param name="Index">Where it was found; -1 if nowhere.</param>
/// <param name="Before">The line as it was before.</param>
internal sealed record HistorySearch(string Query, int Index, TextBuffer Before)
{
    /// <summary>The newest entry before <paramref name="from"/> that holds the query.</summary>
    public HistorySearch Find(IReadOnlyList<string> history, int from, string query)
    {
        if (query.Length == 0) return this with { Query = "", Index = -1 };
        for (var i = Math.Min(from, history.Count) - 1; i >= 0; i--)
        {
            if (history[i].Contains(query, StringComparison.OrdinalIgnoreCase)) return this with { Query = query, Index = i };
        }

        return this with { Query = query, Index = -1 };
    }
}
