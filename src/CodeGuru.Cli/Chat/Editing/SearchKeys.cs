namespace CodeGuru.Cli.Chat.Editing;

/// <summary>Keys while the history is searched.</summary>
internal static class SearchKeys
{
    /// <summary>Null where the key ends the search and then means what it always does.</summary>
    public static (EditorState State, EditorEffect Effect)? Apply(EditorState state, HistorySearch search, Key key, EditorContext context)
    {
        var history = context.History;
        if (key.Code is KeyCode.Character or KeyCode.Paste && key.Modifiers == KeyModifiers.None)
            return Show(state, search, search.Find(history, search.Index < 0 ? history.Count : search.Index + 1, search.Query + key.Text), history);
        if (key.Code == KeyCode.Backspace)
        {
            var query = TextBuffer.AtEnd(search.Query);
            return Show(state, search, search.Find(history, history.Count, query.Delete(query.Left()).Text), history);
        }

        if (key.IsControl('r'))
        {
            var older = search.Find(history, search.Index < 0 ? history.Count : search.Index, search.Query);
            return older.Index < 0 ? (state, EditorEffect.Bell) : Show(state, search, older, history);
        }

        if (key.IsControl('g') || key.IsControl('c')) return Editor.Done(state.Move(search.Before) with { Search = null });
        return key.Code == KeyCode.Escape ? Editor.Done(state with { Search = null }) : null;
    }

    private static (EditorState State, EditorEffect Effect) Show(EditorState state, HistorySearch before, HistorySearch search, IReadOnlyList<string> history)
    {
        if (search.Index >= 0) return Editor.Done(state.Move(TextBuffer.AtEnd(history[search.Index])) with { Search = search });
        // Nothing holds that: what was found for the shorter query stays.
        return (state with { Search = search with { Index = search.Query.Length == 0 ? -1 : before.Index } }, search.Query.Length == 0 ? EditorEffect.None : EditorEffect.Bell);
    }
}
