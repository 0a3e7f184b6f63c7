namespace CodeGuru.Cli.Chat.Editing;

/// <summary>Keys held with another one; the values are those of xterm's sequences, less one.</summary>
[Flags]
internal enum KeyModifiers
{
    None = 0,
    Shift = 1,
    Alt = 2,
    Control = 4,
}
