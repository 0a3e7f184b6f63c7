using System.Text;
using CodeGuru.Cli.Chat.Terminals;

namespace CodeGuru.Cli.Tests.Chat;

/// <summary>A terminal whose keys a test presses and whose screen it looks at. Without an emulator, what is written is only kept.</summary>
internal sealed class EmulatedTerminal(TerminalEmulator? emulator = null) : ITerminal
{
    private readonly System.Threading.Channels.Channel<TerminalEvent> events = System.Threading.Channels.Channel.CreateUnbounded<TerminalEvent>();
    private readonly Lock gate = new();
    private TaskCompletionSource taken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public StringBuilder Written { get; } = new();

    public int Writes { get; private set; }

    public TerminalSize Size { get; private set; } = emulator is null ? TerminalSize.Usual : new TerminalSize(emulator.Columns, emulator.Rows);

    public void Press(string keys) => Post(new TerminalEvent.Input(Encoding.UTF8.GetBytes(keys)));

    public void Send(ReadOnlySpan<byte> bytes) => Post(new TerminalEvent.Input(bytes.ToArray()));

    public void Close() => Post(new TerminalEvent.Closed());

    public void Resize(int columns, int rows)
    {
        emulator?.Resize(columns, rows);
        Size = new TerminalSize(columns, rows);
        Post(new TerminalEvent.Resized());
    }

    public void Write(ReadOnlySpan<char> text)
    {
        Writes++;
        Written.Append(text);
        emulator?.Write(text.ToString());
    }

    public ValueTask<TerminalEvent> ReadAsync(CancellationToken cancellation)
    {
        lock (gate)
        {
            if (events.Reader.TryRead(out var step)) return ValueTask.FromResult(step);
            taken.TrySetResult();
            return events.Reader.ReadAsync(cancellation);
        }
    }

    /// <summary>Until the program has dealt with all that came, and waits for more.</summary>
    public Task TakenAsync()
    {
        lock (gate) return taken.Task;
    }

    public void EnterRaw()
    {
    }

    public void LeaveRaw()
    {
    }

    public bool Suspend() => false;

    public void Dispose()
    {
    }

    private void Post(TerminalEvent step)
    {
        lock (gate)
        {
            taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            events.Writer.TryWrite(step);
        }
    }
}
