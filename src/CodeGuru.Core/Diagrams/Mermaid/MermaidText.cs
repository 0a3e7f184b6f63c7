using System.Globalization;
using System.Text;

namespace CodeGuru.Core.Diagrams.Mermaid;

/// <summary>
/// Writes a label so that Mermaid shows it as it is. Whatever Mermaid, its Markdown or HTML could take for an instruction becomes a character
/// reference (<c>#35;</c>): https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters.
/// </summary>
internal static class MermaidText
{
    /// <summary>Mermaid writes these for references while it parses, and takes them for references afterwards.</summary>
    private const string Reserved = "ﬂ°¶ß";

    /// <summary>Wherever it stands in a line, Mermaid takes it with what follows for a statement.</summary>
    private const string Direction = "direction";

    /// <param name="isQuoted">Whether it will stand between double quotes, where brackets mean nothing.</param>
    public static string Escape(string text, bool isQuoted)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (at > 0) escaped.Append("<br/>");
            Append(lines[at], isQuoted, escaped);
        }

        return escaped.Length == 0 ? "#160;" : escaped.ToString();
    }

    private static void Append(string line, bool isQuoted, StringBuilder escaped)
    {
        var last = default(Rune);
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var next = length + rune.Utf16SequenceLength < line.Length ? line[length + rune.Utf16SequenceLength] : ' ';
            // A space at either end, or next to another one, would be lost.
            var isKept = rune.Value == ' ' ? length > 0 && last.Value != ' ' && length + 1 < line.Length && !line.AsSpan(0, length).EndsWith(Direction, StringComparison.Ordinal) : IsHarmless(rune, isQuoted, last, next);
            if (isKept) escaped.Append(rune);
            else escaped.Append(CultureInfo.InvariantCulture, $"#{Visible(rune).Value};");
            last = rune;
            length += rune.Utf16SequenceLength;
        }
    }

    private static bool IsHarmless(Rune rune, bool isQuoted, Rune last, char next) => rune.Value switch
    {
        // Between letters it is part of a name; anywhere else it might begin emphasis.
        '_' => IsWord(last) && (char.IsAsciiLetterOrDigit(next)),
        // At the beginning, "1." would be a list.
        '.' or ')' when Rune.IsDigit(last) => false,
        '.' or ',' or '?' or '/' => true,
        '(' or ')' or '=' or '\'' => isQuoted,
        _ => rune.IsAscii ? Rune.IsLetterOrDigit(rune) : rune.IsBmp && Rune.IsLetter(rune) && !Reserved.Contains((char)rune.Value),
    };

    private static bool IsWord(Rune rune) => rune.IsAscii && Rune.IsLetterOrDigit(rune);

    /// <summary>What XML cannot hold is shown as what it is: something unknown.</summary>
    private static Rune Visible(Rune rune) => Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune;
}
