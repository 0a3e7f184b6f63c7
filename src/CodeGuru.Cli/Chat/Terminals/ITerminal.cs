namespace CodeGuru.Cli.Chat.Terminals;

/// <summary>A terminal that gives every key as it is pressed and shows what is written at once.</summary>
internal interface ITerminal : IDisposable
{
    TerminalSize Size { get; }

    /// <summary>Writes text with its escape sequences; a line feed also returns to the first column.</summary>
    void Write(ReadOnlySpan<char> text);

    /// <summary>
    /// The next event. Input is taken from the terminal only while somebody waits here, so that a program started in between has the terminal to
    /// itself. Cancelling loses nothing: what was read is given to who waits next.
    /// </summary>
    ValueTask<TerminalEvent> ReadAsync(CancellationToken cancellation);

    /// <summary>Keys come one by one, unechoed.</summary>
    void EnterRaw();

    /// <summary>The terminal as it was found, for other programs.</summary>
    void LeaveRaw();

    /// <summary>Stops the process as Ctrl-Z does, until the shell continues it; false where that is unknown.</summary>
    bool Suspend();
}
