using System.Globalization;
using System.Text;
using Wcwidth;

namespace CodeGuru.Cli.Rendering;

/// <summary>How many cells of the terminal a text takes, counted by grapheme cluster: what a reader sees as one character.</summary>
internal static class CellWidth
{
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>The cells that <paramref name="text"/> takes; it holds neither tabs nor line breaks.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange(' ', '~'))
            return text.Length;

        var width = 0;
        while (!text.IsEmpty)
        {
            width += OfFirst(text, out var length);
            text = text[length..];
        }

        return width;
    }

    /// <summary>The cells of the first grapheme cluster of <paramref name="text"/>, which is <paramref name="length"/> UTF-16 units long.</summary>
    public static int OfFirst(ReadOnlySpan<char> text, out int length)
    {
        // Nothing below U+0300 combines, so that a letter of western text followed by another one is a cluster of its own.
        if (text[0] is >= ' ' and < '\u007F' && (text.Length == 1 || text[1] < '\u0300'))
        {
            length = 1;
            return 1;
        }

        length = StringInfo.GetNextTextElementLength(text);
        return OfCluster(text[..length]);
    }

    private static int OfCluster(ReadOnlySpan<char> cluster)
    {
        if (Rune.DecodeFromUtf16(cluster, out var first, out var consumed) != System.Buffers.OperationStatus.Done)
            return 1;
        if (consumed == cluster.Length)
            return OfRune(first);

        // A family, a profession, a flag by joiner is one picture, however many code points it is made of.
        if (first.Value >= 0x2190 && cluster.Contains((char)ZeroWidthJoiner))
            return 2;
        return Math.Max(0, UnicodeCalculator.GetWidth(cluster.ToString()));
    }

    private static int OfRune(Rune rune) => rune.Value switch
    {
        < 0x300 => 1,
        // Skin tones take no room on their emoji (that is what the table says), but two cells standing alone.
        >= 0x1F3FB and <= 0x1F3FF => 2,
        _ => Math.Max(0, UnicodeCalculator.GetWidth(rune)),
    };
}
