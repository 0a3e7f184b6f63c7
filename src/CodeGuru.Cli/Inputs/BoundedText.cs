using System.Text;

namespace CodeGuru.Cli.Inputs;

/// <summary>Reads a text of limited size; devices and pipes do not say beforehand how much comes out of them.</summary>
internal static class BoundedText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without its byte order mark; null where there is more of it than <paramref name="mostBytes"/>.</summary>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    public static async Task<string?> ReadAsync(Stream stream, int mostBytes, CancellationToken cancellation)
    {
        var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        while (await stream.ReadAsync(chunk, cancellation).ConfigureAwait(false) is > 0 and var read)
        {
            if (buffer.Length + read > mostBytes) return null;
            buffer.Write(chunk, 0, read);
        }

        return StrictUtf8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length).TrimStart('\uFEFF');
    }
}
