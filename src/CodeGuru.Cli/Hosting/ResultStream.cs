using CodeGuru.Core;

namespace CodeGuru.Cli.Hosting;

/// <summary>Standard output. That it cannot be written is an error of its own, told apart from any other input or output that fails.</summary>
/// <param name="inner">Null where the process was started without standard output.</param>
internal sealed class ResultStream(Stream? inner) : WriteOnlyStream
{
    // errno of Linux, macOS and the BSDs.
    private const int NoSpaceLeft = 28;

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

    private static CodeGuruException CannotWrite(string why, string? hint, Exception? error) =>
        new(ExitCode.CannotWrite, "Cannot write", $"The result could not be written: {why}.", hint, error);
}
