namespace CodeGuru.Cli.Hosting;

/// <summary>Standard error. What cannot be said there is not worth failing for.</summary>
/// <param name="inner">Null where the process was started without standard error.</param>
internal sealed class DiagnosticStream(Stream? inner) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner?.Write(buffer);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A full disk or a closed terminal behind standard error.
        }
    }

    public override void Flush()
    {
    }
}
