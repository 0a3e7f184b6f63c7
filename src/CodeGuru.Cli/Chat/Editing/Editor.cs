namespace CodeGuru.Cli.Chat.Editing;

/// <summary>
/// The line editor as a function: a state and a key make the next state. Keys are those of readline's Emacs mode, as everywhere in a shell.
/// RadLine (0.6) was looked at first: it reads console keys, not bytes, so a paste is so many Enters, and it has neither undo, nor a kill ring, nor
/// a search in the history, and moves by UTF-16 unit rather than by character.
/// </summary>
internal static class Editor
{
    public static (EditorState State, EditorEffect Effect) Apply(EditorState state, Key key, EditorContext context)
    {
        if (state.AwaitsSecondKey) return AfterControlX(state with { AwaitsSecondKey = false }, key);
        if (state.Search is { } search && SearchKeys.Apply(state, search, key, context) is { } searched) return searched;
        if (state.Menu is { Selected: >= 0 } && MenuKeys.Apply(state, key) is { } chosen) return chosen;
        state = state with { Search = null };
        return key.Code switch
        {
            KeyCode.Paste => Done(Suggest(state.Edit(state.Buffer.Insert(key.Text), EditAction.Other), context)),
            KeyCode.Character when key.Modifiers == KeyModifiers.None => Done(Type(state, key.Text, context)),
            KeyCode.Character when key.Modifiers == KeyModifiers.Control => ControlKeys.Apply(state, key.Text[0], context),
            KeyCode.Character when key.Modifiers == KeyModifiers.Alt => AltKeys.Apply(state, key.Text),
            KeyCode.Enter => Enter(state, key),
            KeyCode.Tab => MenuKeys.Open(state, context),
            KeyCode.Backspace when key.Modifiers != KeyModifiers.None => Done(Kills.Kill(state, state.Buffer.WordLeft())),
            KeyCode.Backspace => Done(Suggest(state.Edit(state.Buffer.Delete(state.Buffer.Left()), EditAction.Other), context)),
            KeyCode.Delete when key.Modifiers != KeyModifiers.None => Done(Kills.Kill(state, state.Buffer.WordRight())),
            KeyCode.Delete => Done(state.Edit(state.Buffer.Delete(state.Buffer.Right()), EditAction.Other)),
            KeyCode.Escape => Done(state with { Menu = null }),
            KeyCode.Unknown or KeyCode.Reply => Done(state),
            _ => Move(state, key, context),
        };
    }

    internal static (EditorState State, EditorEffect Effect) Done(EditorState state) => (state, EditorEffect.None);

    /// <summary>Shows the ways to go on, without choosing one, where the text asks for it by itself.</summary>
    internal static EditorState Suggest(EditorState state, EditorContext context) =>
        state.Buffer.Text is ['/', ..] && !state.Buffer.Text.Contains('\n', StringComparison.Ordinal) && context.Complete(state.Buffer) is { } menu
            ? state with { Menu = menu with { Original = state.Buffer } }
            : state with { Menu = null };

    private static EditorState Type(EditorState state, string text, EditorContext context)
    {
        // A word and the space behind it are one step of undo.
        if (text == " " || state.Buffer.Text.Length == 0) state = state with { Last = state.Last == EditAction.Typing && text != " " ? EditAction.Other : state.Last };
        var next = state.Edit(state.Buffer.Insert(text), EditAction.Typing);
        return Suggest(text == " " ? next with { Last = EditAction.Other } : next, context);
    }

    private static (EditorState State, EditorEffect Effect) Enter(EditorState state, Key key)
    {
        if (key.Modifiers != KeyModifiers.None) return Done(state.Edit(state.Buffer.Insert("\n"), EditAction.Other));
        var text = state.Buffer.Text;
        if (state.Buffer.Cursor == text.Length && text.EndsWith('\\'))
            return Done(state.Edit(state.Buffer.Replace(text.Length - 1, text.Length, "\n"), EditAction.Other));
        return (state with { Menu = null }, EditorEffect.Submit);
    }

    private static (EditorState State, EditorEffect Effect) AfterControlX(EditorState state, Key key) =>
        key.IsControl('e') ? (state, EditorEffect.OpenEditor)
        : key.IsControl('u') ? Done(UndoKeys.Undo(state))
        : (state, EditorEffect.Bell);

    private static (EditorState State, EditorEffect Effect) Move(EditorState state, Key key, EditorContext context)
    {
        var buffer = state.Buffer;
        var byWord = key.Modifiers != KeyModifiers.None;
        return key.Code switch
        {
            KeyCode.Left => Done(state.Move(buffer.MoveTo(byWord ? buffer.WordLeft() : buffer.Left()))),
            KeyCode.Right => Done(state.Move(buffer.MoveTo(byWord ? buffer.WordRight() : buffer.Right()))),
            KeyCode.Home => Done(state.Move(buffer.MoveTo(byWord ? 0 : buffer.LineStart))),
            KeyCode.End => Done(state.Move(buffer.MoveTo(byWord ? buffer.Text.Length : buffer.LineEnd))),
            KeyCode.Up => HistoryKeys.Up(state, context),
            KeyCode.Down => HistoryKeys.Down(state, context),
            KeyCode.PageUp => HistoryKeys.Older(state, context),
            KeyCode.PageDown => HistoryKeys.Newer(state, context),
            _ => Done(state),
        };
    }
}
