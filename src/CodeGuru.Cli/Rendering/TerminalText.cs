using System.Text;

namespace CodeGuru.Cli.Rendering;

/// <summary>Makes text that somebody else wrote safe to show: what would steer the terminal, or turn the reading order round, becomes visible.</summary>
internal static class TerminalText
{
    // Stands for what has no picture of its own: C1 controls, bidirectional overrides, halves of surrogate pairs.
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// <paramref name="text"/> with its line breaks and tabs, and without any character that a terminal obeys: C0 controls and DEL are shown as
    /// their control pictures (<c>␛</c>), C1 controls and bidirectional overrides and isolates (U+202A–202E, U+2066–2069) as U+FFFD.
    /// </summary>
    public static string Sanitise(string text) => Replace(text, keepLayout: true);

    /// <summary>As <see cref="Sanitise"/>, for text that must stay on one line: line breaks and tabs become spaces.</summary>
    public static string SanitiseLine(string text) => Replace(text, keepLayout: false);

    private static string Replace(string text, bool keepLayout)
    {
        var first = 0;
        while (first < text.Length && IsHarmless(text, first, keepLayout))
            first++;
        if (first == text.Length)
            return text;

        var safe = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;
            safe.Append(IsHarmless(text, i, keepLayout) ? c : Visible(c));
        }

        return safe.ToString();
    }

    private static bool IsHarmless(string text, int index, bool keepLayout)
    {
        var c = text[index];
        if (c is >= ' ' and < '\u007F')
            return true;
        if (c < ' ')
            return keepLayout && c is '\n' or '\t';
        if (c is < '\u00A0' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            return false;
        if (!char.IsSurrogate(c))
            return true;
        return char.IsHighSurrogate(c)
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);
    }

    private static char Visible(char c) => c switch
    {
        '\n' or '\t' => ' ',
        < ' ' => (char)('\u2400' + c),
        '\u007F' => '\u2421',
        _ => Replacement,
    };
}
