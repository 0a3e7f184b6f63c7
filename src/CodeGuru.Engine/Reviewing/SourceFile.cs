using System.Text;
using CodeGuru.Engine.Facts;

namespace CodeGuru.Engine.Reviewing;

/// <summary>A file of code that is written back in the encoding that it had.</summary>
/// <param name="path">Links are followed, so that they stay links.</param>
internal sealed class SourceFile(string path)
{
    private readonly string path = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;

    /// <summary>Null where it is not there, or no text.</summary>
    public string? Read() => SourceDecoder.Decode(File.ReadAllBytes(path))?.Text;

    /// <summary>Replaces the file as a whole: whoever reads it sees the old text or the new one.</summary>
    public void Write(string text)
    {
        var encoding = EncodingOf(File.ReadAllBytes(path));
        var scratch = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(scratch, text, encoding);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(scratch, File.GetUnixFileMode(path));
            File.Move(scratch, path, overwrite: true);
        }
        catch
        {
            File.Delete(scratch);
            throw;
        }
    }

    private static Encoding EncodingOf(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return new UnicodeEncoding(bigEndian: false, byteOrderMark: true);
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return new UnicodeEncoding(bigEndian: true, byteOrderMark: true);
        return SourceDecoder.Decode(bytes)?.Encoding switch
        {
            "UTF-16" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
            "UTF-16 (big-endian)" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
            "UTF-8" or null => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            _ => Encoding.Latin1,
        };
    }
}
