namespace CodeGuru.Cli.Chat.Editing;

/// <summary>How reading a line ended.</summary>
internal abstract record Entry
{
    private Entry()
    {
    }

    /// <summary>A text was entered; it may have several lines.</summary>
    public sealed record Submitted(string Text) : Entry;

    /// <summary>Ctrl-C; <paramref name="WasEmpty"/> if there was nothing to drop.</summary>
    public sealed record Interrupted(bool WasEmpty) : Entry;

    /// <summary>Ctrl-D on an empty line, or the terminal is gone.</summary>
    public sealed record End(bool IsGone) : Entry;
}
