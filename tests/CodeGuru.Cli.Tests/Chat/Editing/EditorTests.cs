using CodeGuru.Cli.Chat.Editing;
using CsCheck;

namespace CodeGuru.Cli.Tests.Chat.Editing;

public sealed class EditorTests
{
    private static readonly Key[] Keys =
    [
        .. "aé漢👩‍👩‍👧 \t".Select(c => new Key(KeyCode.Character, c.ToString())), new(KeyCode.Character, "👍🏽"),
        .. "abdefjknprtuwxy_^g".Select(c => new Key(KeyCode.Character, c.ToString(), KeyModifiers.Control)),
        .. "bfdyul<>".Select(c => new Key(KeyCode.Character, c.ToString(), KeyModifiers.Alt)),
        new(KeyCode.Enter, "", KeyModifiers.Alt), new(KeyCode.Up), new(KeyCode.Down), new(KeyCode.Left), new(KeyCode.Right), new(KeyCode.Home), new(KeyCode.End),
        new(KeyCode.Backspace), new(KeyCode.Delete), new(KeyCode.Tab), new(KeyCode.Escape), new(KeyCode.Paste, "two\nlines"), new(KeyCode.PageUp), new(KeyCode.PageDown), new(KeyCode.Left, "", KeyModifiers.Control),
    ];

    private static readonly EditorContext Context = new(["old\nentry", "newer"], buffer => buffer.Cursor > 0 ? new CompletionMenu(buffer.Cursor - 1, [new("abc"), new("abd")]) : null);

    [Fact]
    public void No_keys_put_the_cursor_outside_the_text() => Gen.Int[0, Keys.Length - 1].Array[0, 60].Sample(pressed =>
    {
        var state = EditorState.Empty;
        foreach (var key in pressed)
        {
            (state, _) = Editor.Apply(state, Keys[key], Context);
            Assert.InRange(state.Buffer.Cursor, 0, state.Buffer.Text.Length);
            var layout = EditorLayout.Of(state, new(20, 6), CodeGuru.Cli.Rendering.Theme.Dark);
            Assert.InRange(layout.CursorRow, 0, layout.Rows.Count - 1);
            Assert.InRange(layout.CursorColumn, 0, 19);
            Assert.True(layout.Rows.Count < 6);
        }
    }, iter: 3000);

    [Fact]
    public void Undo_leads_back_to_the_empty_line() => Gen.Int[0, Keys.Length - 1].Array[0, 40].Sample(pressed =>
    {
        var state = EditorState.Empty;
        foreach (var key in pressed)
        {
            // What the history shows is another line, not a change of this one.
            if (Keys[key].Code is not (KeyCode.Up or KeyCode.Down or KeyCode.PageUp or KeyCode.PageDown) && Keys[key] is not { Modifiers: KeyModifiers.Control, Text: "p" or "n" or "r" })
                (state, _) = Editor.Apply(state, Keys[key], Context);
        }

        state = state with { Search = null, Menu = null, AwaitsSecondKey = false };
        while (!state.Undo.IsEmpty) (state, _) = Editor.Apply(state, new Key(KeyCode.Character, "_", KeyModifiers.Control), Context);
        Assert.Equal("", state.Buffer.Text);
    }, iter: 2000);
}
