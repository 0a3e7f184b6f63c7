using System.Collections.Immutable;

namespace CodeGuru.Cli.Chat.Editing;

/// <summary>Everything about a line that is being edited.</summary>
internal sealed record EditorState
{
    public static readonly EditorState Empty = new();

    public TextBuffer Buffer { get; init; } = TextBuffer.Empty;

    public ImmutableStack<TextBuffer> Undo { get; init; } = [];

    public ImmutableStack<TextBuffer> Redo { get; init; } = [];

    /// <summary>Killed texts, the last one first.</summary>
    public ImmutableList<string> Kills { get; init; } = [];

    /// <summary>Which of the killed texts was yanked last.</summary>
    public int Yanked { get; init; }

    public EditAction Last { get; init; }

    /// <summary>The column that moves up and down aim at.</summary>
    public int Goal { get; init; }

    /// <summary>The history entry shown; null for the line that is being written.</summary>
    public int? HistoryIndex { get; init; }

    /// <summary>The line being written, while the history is shown.</summary>
    public TextBuffer Draft { get; init; } = TextBuffer.Empty;

    public HistorySearch? Search { get; init; }

    public CompletionMenu? Menu { get; init; }

    /// <summary>Ctrl-X was pressed: the next key completes the command.</summary>
    public bool AwaitsSecondKey { get; init; }

    /// <summary>Another text, which can be undone.</summary>
    public EditorState Edit(TextBuffer buffer, EditAction action)
    {
        if (buffer.Text == Buffer.Text) return Move(buffer) with { Last = action };
        var isOneStep = action == EditAction.Typing && Last == EditAction.Typing;
        return this with
        {
            Buffer = buffer,
            Undo = isOneStep ? Undo : Undo.Push(Buffer),
            Redo = [],
            Last = action,
            Menu = null,
        };
    }

    public EditorState Move(TextBuffer buffer) => this with { Buffer = buffer, Last = EditAction.Other, Menu = null };

    /// <summary>A text that replaces the whole line and begins anew.</summary>
    public EditorState Load(string text) => Edit(TextBuffer.AtEnd(text), EditAction.Other);
}
