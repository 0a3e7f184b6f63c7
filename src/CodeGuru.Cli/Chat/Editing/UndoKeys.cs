namespace CodeGuru.Cli.Chat.Editing;

/// <summary>Undo and redo.</summary>
internal static class UndoKeys
{
    public static EditorState Undo(EditorState state) => state.Undo.IsEmpty ? state : state with
    {
        Buffer = state.Undo.Peek(),
        Undo = state.Undo.Pop(),
        Redo = state.Redo.Push(state.Buffer),
        Last = EditAction.Other,
        Menu = null,
    };

    public static EditorState Redo(EditorState state) => state.Redo.IsEmpty ? state : state with
    {
        Buffer = state.Redo.Peek(),
        Redo = state.Redo.Pop(),
        Undo = state.Undo.Push(state.Buffer),
        Last = EditAction.Other,
        Menu = null,
    };
}
