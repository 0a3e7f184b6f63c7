using System.Text;

namespace CodeGuru.Engine.Facts;

/// <summary>Makes text of a file's bytes: Unicode with and without a mark, else Latin-1; null for what is no text at all.</summary>
public static class SourceDecoder
{
    /// <summary>Control characters that texts have: tab, line feed, form feed, carriage return, and the escape of terminals.</summary>
    private const string UsualControls = "\t\n\f\r\u001b";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SourceText? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Utf16(bytes[2..], bigEndian: false);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Utf16(bytes[2..], bigEndian: true);
        else if (Utf16WithoutMark(bytes) is { } bigEndian) return Utf16(bytes, bigEndian);
        if (bytes.Contains((byte)0)) return null;
        try
        {
            return new SourceText(StrictUtf8.GetString(bytes), "UTF-8", false);
        }
        catch (DecoderFallbackException)
        {
            var text = Encoding.Latin1.GetString(bytes);
            // Latin-1 gives every byte a meaning, so it alone never says that something is no text.
            var controls = text.Count(letter => char.IsControl(letter) && !UsualControls.Contains(letter));
            return controls * 20 > text.Length ? null : new SourceText(text, "Latin-1 (guessed)", true);
        }
    }

    private static SourceText? Utf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        if (bytes.Length % 2 != 0) return null;
        var text = (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes);
        return text.Contains('\0') ? null : new SourceText(text, bigEndian ? "UTF-16 (big-endian)" : "UTF-16", false);
    }

    /// <summary>Code is mostly ASCII: in UTF-16 nearly every other byte is zero. Null where it is not so.</summary>
    private static bool? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        int even = 0, odd = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] != 0) continue;
            if (at % 2 == 0) even++;
            else odd++;
        }

        var most = bytes.Length / 2 * 9 / 10;
        return odd >= most && even == 0 ? false : even >= most && odd == 0 ? true : null;
    }
}
