using CodeGuru.Core;

namespace CodeGuru.Cli.Hosting;

/// <summary>Standard output. That it cannot be written is an error of its own, told apart from any other input or output that fails.</summary>
/// <param name="inner">Null where the process was started without standard output.</param>
internal sealed class ResultStream(Stream? inner) : Stream
{
    // errno of Linux, macOS and the BSDs.
    private const int NoSpaceLeft = 28;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.IsEmpty) return;
        if (inner is null) throw CannotWrite("standard output is closed", "Start codeguru with a standard output.", null);
        try
        {
            inner.Write(buffer);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw error.HResult == NoSpaceLeft
                ? CannotWrite("the disk is full", "Make room, then ask again.", error)
                : CannotWrite(error.Message.TrimEnd('.'), null, error);
        }
    }

    public override void Flush() => inner?.Flush();

    // The base class would hand what cannot be awaited to the thread pool, and start it for that: a millisecond of a process that lives for eight.
    public override Task FlushAsync(CancellationToken cancellationToken)
    {
        Flush();
        return Task.CompletedTask;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer, offset, count);
        return Task.CompletedTask;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static CodeGuruException CannotWrite(string why, string? hint, Exception? error) =>
        new(ExitCode.CannotWrite, "Cannot write", $"The result could not be written: {why}.", hint, error);
}
