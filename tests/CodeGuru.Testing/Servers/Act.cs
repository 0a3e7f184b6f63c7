namespace CodeGuru.Testing.Servers;

/// <summary>One thing that a scripted server does with a connection.</summary>
public abstract record Act
{
    private Act()
    {
    }

    /// <summary>Sends these bytes and no others.</summary>
    public sealed record Send(ReadOnlyMemory<byte> Bytes) : Act;

    /// <summary>Waits, so that what follows arrives in another piece.</summary>
    public sealed record Pause(TimeSpan Time) : Act;

    /// <summary>Waits for what the test says has happened, however slow the machine.</summary>
    public sealed record Wait(Task Happened) : Act;

    /// <summary>Says nothing until the client goes away.</summary>
    public sealed record Hang : Act;

    /// <summary>Closes the connection in order, wherever the response stands.</summary>
    public sealed record Close : Act;

    /// <summary>Tears the connection down: the client sees a reset.</summary>
    public sealed record Reset : Act;
}
