namespace CodeGuru.Cli.Chat.Editing;

/// <summary>What the last key did, as far as the next one depends on it.</summary>
internal enum EditAction
{
    Other,

    /// <summary>Typing is undone by the word, not by the letter.</summary>
    Typing,

    /// <summary>Kills in a row make one text to yank.</summary>
    Kill,

    Yank,

    /// <summary>Moving up and down keeps the column, also through shorter lines.</summary>
    Vertical,
}
