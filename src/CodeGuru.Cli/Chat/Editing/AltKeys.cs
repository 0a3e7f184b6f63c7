namespace CodeGuru.Cli.Chat.Editing;

/// <summary>What keys do while Alt is held.</summary>
internal static class AltKeys
{
    public static (EditorState State, EditorEffect Effect) Apply(EditorState state, string text)
    {
        var buffer = state.Buffer;
        return text switch
        {
            "b" => Editor.Done(state.Move(buffer.MoveTo(buffer.WordLeft()))),
            "f" => Editor.Done(state.Move(buffer.MoveTo(buffer.WordRight()))),
            "d" => Editor.Done(Kills.Kill(state, buffer.WordRight())),
            "y" => Editor.Done(Kills.YankOlder(state)),
            "<" => Editor.Done(state.Move(buffer.MoveTo(0))),
            ">" => Editor.Done(state.Move(buffer.MoveTo(buffer.Text.Length))),
            "u" => Editor.Done(ChangeWord(state, word => word.ToUpperInvariant())),
            "l" => Editor.Done(ChangeWord(state, word => word.ToLowerInvariant())),
            _ => (state, EditorEffect.Bell),
        };
    }

    private static EditorState ChangeWord(EditorState state, Func<string, string> change)
    {
        var (from, to) = (state.Buffer.Cursor, state.Buffer.WordRight());
        return state.Edit(state.Buffer.Replace(from, to, change(state.Buffer.Text[from..to])), EditAction.Other);
    }
}
