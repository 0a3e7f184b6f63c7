using CodeGuru.Cli.Chat.Streaming;
using CodeGuru.Cli.Chat.Terminals;
using CodeGuru.Cli.Rendering;

namespace CodeGuru.Cli.Chat.Editing;

/// <summary>Reads a line: keys to the <see cref="Editor"/>, its state to the screen, its effects to the world.</summary>
internal sealed class LineReader(ITerminal terminal, KeyReader keys, LiveRegion region, Func<Theme> theme)
{
    /// <summary>Edits a text in the person's own editor; null if that failed.</summary>
    public Func<string, CancellationToken, Task<string?>>? EditOutside { get; init; }

    /// <param name="context">History and completion.</param>
    /// <param name="draft">What the line begins with.</param>
    public async Task<Entry> ReadAsync(EditorContext context, string draft, CancellationToken cancellation)
    {
        var state = EditorState.Empty;
        if (draft.Length > 0) state = state.Load(draft);
        Paint(state);
        while (true)
        {
            var (key, step) = await keys.ReadAsync(cancellation).ConfigureAwait(false);
            if (step is TerminalEvent.Closed) return new Entry.End(IsGone: true);
            if (step is TerminalEvent.Interrupted) key = new Key(KeyCode.Character, "c", KeyModifiers.Control);
            if (step is TerminalEvent.Resized) region.Resized();
            if (key is not { } pressed)
            {
                Paint(state);
                continue;
            }

            (state, var effect) = Editor.Apply(state, pressed, context);
            if (await ObeyAsync(state, effect, cancellation).ConfigureAwait(false) is { } end) return end;
            if (effect == EditorEffect.OpenEditor) state = await EditAsync(state, cancellation).ConfigureAwait(false);
            Paint(state);
        }
    }

    private async ValueTask<Entry?> ObeyAsync(EditorState state, EditorEffect effect, CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        switch (effect)
        {
            case EditorEffect.Submit:
                region.Replace(EditorLayout.Entered(state.Buffer.Text, terminal.Size.Columns, theme()), []);
                return new Entry.Submitted(state.Buffer.Text);
            case EditorEffect.Interrupt:
                region.Replace(EditorLayout.Entered(state.Buffer.Text, terminal.Size.Columns, theme()), []);
                return new Entry.Interrupted(state.Buffer.Text.Length == 0);
            case EditorEffect.EndOfInput:
                region.Replace([], []);
                return new Entry.End(IsGone: false);
            case EditorEffect.ClearScreen:
                terminal.Write(TerminalSequences.ClearScreen);
                region.Forget();
                return null;
            case EditorEffect.Suspend:
                region.Replace([], []);
                terminal.Suspend();
                return null;
            case EditorEffect.Bell:
                terminal.Write(TerminalSequences.Bell);
                return null;
            default:
                return null;
        }
    }

    private async Task<EditorState> EditAsync(EditorState state, CancellationToken cancellation)
    {
        if (EditOutside is null) return state;
        region.Replace([], []);
        terminal.LeaveRaw();
        try
        {
            return await EditOutside(state.Buffer.Text, cancellation).ConfigureAwait(false) is { } text
                ? state.Load(PastedText.Clean(text).TrimEnd('\n'))
                : state;
        }
        finally
        {
            terminal.EnterRaw();
        }
    }

    private void Paint(EditorState state)
    {
        var layout = EditorLayout.Of(state, terminal.Size, theme());
        region.Paint(layout.Rows, (layout.CursorRow, layout.CursorColumn));
    }
}
