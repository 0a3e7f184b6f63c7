namespace CodeGuru.Cli.Chat.Editing;

/// <summary>Tab, and the keys that go through what it offers.</summary>
internal static class MenuKeys
{
    /// <summary>Tab: completes as far as there is no doubt, then goes through the ways to go on.</summary>
    public static (EditorState State, EditorEffect Effect) Open(EditorState state, EditorContext context)
    {
        if (context.Complete(state.Buffer) is not { } found) return (state, EditorEffect.Bell);
        var menu = found with { Original = state.Buffer };
        if (menu.Items.Count == 1)
        {
            var chosen = state.Edit(menu.Choose(0), EditAction.Other);
            // What was completed may go on: a folder, a command with an argument.
            return Editor.Done(Editor.Suggest(chosen, context));
        }

        var prefix = menu.CommonPrefix();
        if (prefix.Length > state.Buffer.Cursor - menu.Start)
        {
            var longer = state.Edit(state.Buffer.Replace(menu.Start, state.Buffer.Cursor, prefix), EditAction.Other);
            return Editor.Done(longer with { Menu = menu with { Original = longer.Buffer } });
        }

        return Editor.Done(Choose(state, menu, 0));
    }

    /// <summary>Null where the key accepts what was chosen and then means what it always does.</summary>
    public static (EditorState State, EditorEffect Effect)? Apply(EditorState state, Key key)
    {
        var menu = state.Menu!;
        return key.Code switch
        {
            KeyCode.Tab when key.Modifiers == KeyModifiers.Shift => Editor.Done(Choose(state, menu, menu.Selected - 1)),
            KeyCode.Tab or KeyCode.Down => Editor.Done(Choose(state, menu, menu.Selected + 1)),
            KeyCode.Up => Editor.Done(Choose(state, menu, menu.Selected - 1)),
            KeyCode.Enter => Editor.Done(state with { Menu = null }),
            KeyCode.Escape => Editor.Done(state.Move(menu.Original)),
            _ => null,
        };
    }

    private static EditorState Choose(EditorState state, CompletionMenu menu, int index)
    {
        var selected = (index + menu.Items.Count) % menu.Items.Count;
        // However many were looked at, it is one step of undo.
        var next = menu.Selected < 0 ? state.Edit(menu.Choose(selected), EditAction.Other) : state.Move(menu.Choose(selected));
        return next with { Menu = menu with { Selected = selected } };
    }
}
