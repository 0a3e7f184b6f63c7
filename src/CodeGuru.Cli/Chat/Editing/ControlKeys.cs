namespace CodeGuru.Cli.Chat.Editing;

/// <summary>What keys do while Control is held.</summary>
internal static class ControlKeys
{
    public static (EditorState State, EditorEffect Effect) Apply(EditorState state, char letter, EditorContext context)
    {
        var buffer = state.Buffer;
        return letter switch
        {
            'a' => Editor.Done(state.Move(buffer.MoveTo(buffer.LineStart))),
            'b' => Editor.Done(state.Move(buffer.MoveTo(buffer.Left()))),
            'c' => (state, EditorEffect.Interrupt),
            'd' when buffer.Text.Length == 0 => (state, EditorEffect.EndOfInput),
            'd' => Editor.Done(state.Edit(buffer.Delete(buffer.Right()), EditAction.Other)),
            'e' => Editor.Done(state.Move(buffer.MoveTo(buffer.LineEnd))),
            'f' => Editor.Done(state.Move(buffer.MoveTo(buffer.Right()))),
            'j' => Editor.Done(state.Edit(buffer.Insert("\n"), EditAction.Other)),
            // At the end of a line it takes the line end away, so that lines can be joined.
            'k' => Editor.Done(Kills.Kill(state, buffer.LineEnd == buffer.Cursor ? buffer.Right() : buffer.LineEnd)),
            'l' => (state, EditorEffect.ClearScreen),
            'n' => HistoryKeys.Down(state, context),
            'p' => HistoryKeys.Up(state, context),
            'r' => Editor.Done(state with { Search = new HistorySearch("", -1, buffer), Menu = null }),
            't' => Editor.Done(Transpose(state)),
            'u' => Editor.Done(Kills.Kill(state, buffer.LineStart == buffer.Cursor ? buffer.Left() : buffer.LineStart)),
            'w' => Editor.Done(Kills.Kill(state, buffer.BlankLeft())),
            'x' => Editor.Done(state with { AwaitsSecondKey = true }),
            'y' => Editor.Done(Kills.Yank(state)),
            'z' => (state, EditorEffect.Suspend),
            '_' or '/' => Editor.Done(UndoKeys.Undo(state)),
            '^' => Editor.Done(UndoKeys.Redo(state)),
            'g' => Editor.Done(state with { Menu = null }),
            _ => (state, EditorEffect.Bell),
        };
    }

    /// <summary>Swaps the characters around the cursor, at the end of a line the last two.</summary>
    private static EditorState Transpose(EditorState state)
    {
        var at = state.Buffer.Cursor == state.Buffer.LineEnd ? state.Buffer.MoveTo(state.Buffer.Left()) : state.Buffer;
        if (at.Cursor == at.LineStart || at.Cursor == at.LineEnd) return state;
        var (left, right) = (at.Left(), at.Right());
        return state.Edit(at.Replace(left, right, at.Text[at.Cursor..right] + at.Text[left..at.Cursor]), EditAction.Other);
    }
}
