namespace CodeGuru.Cli.Chat.Terminals;

/// <summary>What comes from a terminal.</summary>
internal abstract record TerminalEvent
{
    private TerminalEvent()
    {
    }

    /// <summary>Bytes: keys, pasted text, and the terminal's own replies.</summary>
    public sealed record Input(ReadOnlyMemory<byte> Bytes) : TerminalEvent;

    /// <summary>The window has another size now.</summary>
    public sealed record Resized : TerminalEvent;

    /// <summary>Somebody asks the program to stop what it does (SIGINT from outside).</summary>
    public sealed record Interrupted : TerminalEvent;

    /// <summary>There will be no more input.</summary>
    public sealed record Closed : TerminalEvent;
}
