namespace CodeGuru.Engine.Providers.Http;

/// <summary>
/// A response's body that ends patience with silence, bounds the length of a line, and says in our own terms how it broke. Works on bytes,
/// so it is the same for every protocol, and costs a scan per buffer.
/// </summary>
internal sealed class PatientStream : Stream
{
    /// <summary>A delta has some hundred bytes. What goes on for megabytes without a line's end is no stream, and would fill the memory.</summary>
    public const int LongestLine = 4 * 1024 * 1024;

    private static ReadOnlySpan<byte> Done => "[DONE]"u8;

    private readonly Stream inner;
    private readonly TimeSpan silence;
    private readonly CancellationTokenSource patience;
    private TimeSpan limit;
    private readonly byte[] tail = new byte[16];
    private int lineLength;
    private bool began;

    public PatientStream(Stream inner, TimeSpan firstByte, TimeSpan silence, TimeProvider time)
    {
        this.inner = inner;
        this.silence = silence;
        limit = firstByte;
        patience = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
    }

    /// <summary>The last bytes are the marker that OpenAI's protocol ends with.</summary>
    public bool EndedWithDone => tail.AsSpan().IndexOf(Done) >= 0;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var read = inner.ReadAsync(buffer, patience.Token);
            int count;
            if (read.IsCompletedSuccessfully)
            {
                count = read.Result;
            }
            else
            {
                // The clock runs only while the server is waited for: a reader that pauses (Ctrl-S) is not the server's silence.
                patience.CancelAfter(limit);
                using (cancellationToken.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), patience))
                    count = await read.ConfigureAwait(false);
                patience.CancelAfter(Timeout.InfiniteTimeSpan);
            }

            limit = silence;
            if (count > 0) Look(buffer.Span[..count]);
            return count;
        }
        catch (OperationCanceledException error)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new ProviderException(FailureKind.Silent, began ? $"it fell silent for {silence.TotalSeconds:0.#} s in the middle of the answer" : "no first byte came in time", error);
        }
        catch (HttpIOException error) when (error.HttpRequestError is HttpRequestError.InvalidResponse)
        {
            throw new ProviderException(FailureKind.CutOff, "the connection carried something else than the answer", error);
        }
        catch (Exception error) when (error is IOException or HttpRequestException)
        {
            throw new ProviderException(FailureKind.CutOff, began ? "the connection broke in the middle of the answer" : "the connection broke before the answer", error);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Streams of models are read asynchronously.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            patience.Dispose();
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Look(ReadOnlySpan<byte> bytes)
    {
        began = true;
        var lineEnd = bytes.LastIndexOf((byte)'\n');
        lineLength = lineEnd < 0 ? lineLength + bytes.Length : bytes.Length - lineEnd - 1;
        if (lineLength > LongestLine)
            throw new ProviderException(FailureKind.Malformed, $"it sent a line of more than {LongestLine / (1024 * 1024)} MB");
        if (bytes.Length >= tail.Length)
        {
            bytes[^tail.Length..].CopyTo(tail);
        }
        else
        {
            tail.AsSpan(bytes.Length).CopyTo(tail);
            bytes.CopyTo(tail.AsSpan(tail.Length - bytes.Length));
        }
    }
}
