namespace CodeGuru.Cli.Chat.Editing;

/// <summary>What a key asks of the world outside the editor.</summary>
internal enum EditorEffect
{
    None,
    Submit,

    /// <summary>Ctrl-C: the line is dropped; on an empty one the conversation may end.</summary>
    Interrupt,

    /// <summary>Ctrl-D on an empty line.</summary>
    EndOfInput,
    OpenEditor,
    ClearScreen,
    Suspend,

    /// <summary>The key does nothing here.</summary>
    Bell,
}
