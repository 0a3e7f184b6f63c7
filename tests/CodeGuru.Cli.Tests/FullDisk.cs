namespace CodeGuru.Cli.Tests;

/// <summary>A device that takes nothing more, as <c>/dev/full</c> does.</summary>
internal sealed class FullDisk : MemoryStream
{
    private const int NoSpaceLeft = 28;

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device", NoSpaceLeft);

    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device", NoSpaceLeft);
}
