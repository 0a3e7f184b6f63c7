namespace CodeGuru.Cli.Chat.Editing;

/// <summary>Which key it is.</summary>
internal enum KeyCode
{
    /// <summary>A character; Control and Alt may be held with it.</summary>
    Character,
    Enter,
    Tab,
    Backspace,
    Delete,
    Escape,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,

    /// <summary>Pasted text, as one.</summary>
    Paste,

    /// <summary>Not a key: the terminal answers a question.</summary>
    Reply,

    /// <summary>A sequence that means nothing here.</summary>
    Unknown,
}
