namespace CodeGuru.Cli.Chat.Terminals;

/// <summary>Control sequences that are written as they stand; terminals ignore the modes they do not know.</summary>
internal static class TerminalSequences
{
    /// <summary>DEC private mode 2004: pasted text comes between marks, so that its line ends are not taken for Enter.</summary>
    public const string EnterEditing = "\e[?2004h";

    public const string LeaveEditing = "\e[?2004l\e[?7h\e[?25h";

    /// <summary>DEC private mode 2026: what follows is shown at once, when the update ends.</summary>
    public const string BeginUpdate = "\e[?2026h";

    public const string EndUpdate = "\e[?2026l";

    /// <summary>DECAWM: what does not fit into a row is cut, or goes on in the next.</summary>
    public const string WrapOff = "\e[?7l";

    public const string WrapOn = "\e[?7h";

    /// <summary>To the next row as if the text before had filled this one: for the terminal, both are one line. Leaves wrapping off.</summary>
    public const string SameLine = "\e[999C\e[?7h  \r\e[?7l";

    /// <summary>
    /// The row that the cursor stands at the start of, and all below it. Not from the first column: tmux takes erasing from the corner of the
    /// screen for clearing it, and keeps what it held in the scroll-back.
    /// </summary>
    public const string EraseBelow = "\e[K\e[C\e[J\r";

    /// <summary>Below what stands on the screen, wherever the cursor is: what comes next writes over nothing.</summary>
    public const string BelowAll = "\e[999B\r\n";

    public const string ClearScreen = "\e[H\e[2J";

    public const string Bell = "\a";

    /// <summary>OSC 11 asks for the background's colour; primary device attributes, which every terminal knows, mark the end of waiting for it.</summary>
    public const string AskBackground = "\e]11;?\e\\\e[c";

    public static string Up(int rows) => rows > 0 ? $"\e[{rows}A" : "";

    public static string Right(int columns) => columns > 0 ? $"\e[{columns}C" : "";
}
