using System.Threading.Channels;

namespace CodeGuru.Cli.Chat.Terminals;

/// <summary>Brings a blocking read and other events into one queue. The thread that reads does so only when asked.</summary>
internal sealed class TerminalInput : IDisposable
{
    private readonly Channel<TerminalEvent> events = Channel.CreateUnbounded<TerminalEvent>();
    private readonly SemaphoreSlim asked = new(0);
    private readonly Func<byte[], int> read;
    private int pending;
    private bool started;

    /// <param name="read">Blocks until there is input; 0 at its end.</param>
    public TerminalInput(Func<byte[], int> read) => this.read = read;

    public void Post(TerminalEvent step) => events.Writer.TryWrite(step);

    public ValueTask<TerminalEvent> ReadAsync(CancellationToken cancellation)
    {
        if (events.Reader.TryRead(out var step)) return ValueTask.FromResult(step);
        if (Interlocked.Exchange(ref pending, 1) == 0)
        {
            if (!started)
            {
                started = true;
                new Thread(Pump) { IsBackground = true, Name = "terminal input" }.Start();
            }

            asked.Release();
        }

        return events.Reader.ReadAsync(cancellation);
    }

    public void Dispose() => asked.Dispose();

    private void Pump()
    {
        var buffer = new byte[4096];
        while (true)
        {
            try
            {
                asked.Wait();
            }
            catch (ObjectDisposedException)
            {
                return;
            }

            var length = read(buffer);
            Interlocked.Exchange(ref pending, 0);
            Post(length > 0 ? new TerminalEvent.Input(buffer.AsSpan(0, length).ToArray()) : new TerminalEvent.Closed());
            if (length <= 0) return;
        }
    }
}
