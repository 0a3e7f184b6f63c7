using System.Text;

namespace CodeGuru.Core.Code;

/// <summary>Source text as a label: on one line, and not longer than one likes to read in a box or a sentence.</summary>
internal static class SourceLabel
{
    public const int Longest = 60;

    public static string Of(CodeFile file, SourceSpan span, int longest = Longest) => Shorten(file.TextOf(span), longest);

    /// <summary>Blanks become one space; what is too long is cut, and ends with an ellipsis.</summary>
    public static string Shorten(ReadOnlySpan<char> text, int longest = Longest)
    {
        var label = new StringBuilder(Math.Min(text.Length, longest + 1));
        var isBlank = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                isBlank = label.Length > 0;
                continue;
            }

            if (isBlank) label.Append(' ');
            isBlank = false;
            label.Append(rune);
            if (label.Length > longest) return string.Concat(Whole(label.ToString(0, longest - 1)).TrimEnd(), "…");
        }

        return label.ToString();
    }

    /// <summary>No half of a character at the end.</summary>
    private static ReadOnlySpan<char> Whole(string text) => char.IsHighSurrogate(text[^1]) ? text.AsSpan(0, text.Length - 1) : text;
}
