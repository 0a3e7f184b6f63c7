namespace CodeGuru.Cli.Chat.Editing;

/// <summary>A key that was pressed.</summary>
/// <param name="Code">Which.</param>
/// <param name="Text">The character, the pasted text or the terminal's reply; with Control, a small letter.</param>
/// <param name="Modifiers">Held with it. Shift is told only where the character does not tell it.</param>
internal readonly record struct Key(KeyCode Code, string Text = "", KeyModifiers Modifiers = KeyModifiers.None)
{
    public bool IsControl(char letter) => Code == KeyCode.Character && Modifiers == KeyModifiers.Control && Text.Length == 1 && Text[0] == letter;

    public bool IsAlt(char letter) => Code == KeyCode.Character && Modifiers == KeyModifiers.Alt && Text.Length == 1 && Text[0] == letter;
}
