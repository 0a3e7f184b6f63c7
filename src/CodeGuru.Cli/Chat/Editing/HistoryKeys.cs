namespace CodeGuru.Cli.Chat.Editing;

/// <summary>Up and down: within the text first, then through the history.</summary>
internal static class HistoryKeys
{
    public static (EditorState State, EditorEffect Effect) Up(EditorState state, EditorContext context) =>
        Vertical(state, (buffer, column) => buffer.Up(column)) ?? Older(state, context);

    public static (EditorState State, EditorEffect Effect) Down(EditorState state, EditorContext context) =>
        Vertical(state, (buffer, column) => buffer.Down(column)) ?? Newer(state, context);

    public static (EditorState State, EditorEffect Effect) Older(EditorState state, EditorContext context)
    {
        var index = (state.HistoryIndex ?? context.History.Count) - 1;
        if (index < 0) return (state, EditorEffect.Bell);
        var draft = state.HistoryIndex is null ? state.Buffer : state.Draft;
        return Editor.Done(state.Move(TextBuffer.AtEnd(context.History[index])) with { HistoryIndex = index, Draft = draft });
    }

    public static (EditorState State, EditorEffect Effect) Newer(EditorState state, EditorContext context)
    {
        if (state.HistoryIndex is not { } shown) return (state, EditorEffect.Bell);
        return Editor.Done(shown + 1 < context.History.Count
            ? state.Move(TextBuffer.AtEnd(context.History[shown + 1])) with { HistoryIndex = shown + 1 }
            : state.Move(state.Draft) with { HistoryIndex = null });
    }

    private static (EditorState State, EditorEffect Effect)? Vertical(EditorState state, Func<TextBuffer, int, TextBuffer?> move)
    {
        var goal = state.Last == EditAction.Vertical ? state.Goal : state.Buffer.Column;
        return move(state.Buffer, goal) is { } moved ? Editor.Done(state.Move(moved) with { Last = EditAction.Vertical, Goal = goal }) : null;
    }
}
