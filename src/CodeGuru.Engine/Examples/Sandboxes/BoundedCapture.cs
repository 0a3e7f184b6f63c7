using System.Buffers;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>Reads a stream to its end and keeps its beginning, so that a flood of output neither fills memory nor blocks the program.</summary>
internal sealed class BoundedCapture(int limit)
{
    private readonly ArrayBufferWriter<byte> kept = new();
    private readonly Lock padlock = new();

    public bool Truncated { get; private set; }

    public byte[] Content
    {
        get
        {
            lock (padlock) return kept.WrittenSpan.ToArray();
        }
    }

    public async Task ReadAsync(Stream stream)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            int read;
            while ((read = await stream.ReadAsync(buffer).ConfigureAwait(false)) > 0)
            {
                lock (padlock)
                {
                    var room = limit - kept.WrittenCount;
                    kept.Write(buffer.AsSpan(0, Math.Min(read, room)));
                    Truncated |= read > room;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The process is gone, or was given up: what was read stays.
        }
    }
}
